package id.berkas.learning;

import id.berkas.classification.TypeCorrection;
import id.berkas.classification.TypeCorrections;
import id.berkas.document.Box;
import id.berkas.document.Json;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.fakes.StageUnderTest;
import id.berkas.store.ContentStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Officers who tell accounts of accidents from pay slips, neither of which bears its heading. */
final class Officers implements TypeCorrections {

  static final String ACCOUNT = "KRONOLOGIS";
  static final String SLIP = "SLIP";

  private static final String[] OF_ACCOUNTS =
      "korban sedang mengangkat mesin kemudian tergelincir jatuh luka tangan dibawa segera klinik melihat gudang tangga pukul siang"
          .split(" ");
  private static final String[] OF_SLIPS =
      "pokok tunjangan lembur potongan premi jumlah bersih bagian bulanan insentif makan transport koperasi kehadiran hari bonus"
          .split(" ");

  private final ContentStore store;
  private final List<TypeCorrection> said = new ArrayList<>();
  private final List<TypeCorrection> confirmed = new ArrayList<>();
  private final Random random = new Random(7);

  Officers(ContentStore store) {
    this.store = store;
  }

  @Override
  public List<TypeCorrection> all() {
    return List.copyOf(said);
  }

  @Override
  public List<TypeCorrection> confirmed(int most) {
    return List.copyOf(confirmed);
  }

  /** They set the type of so many new pages of each kind by hand. */
  void correct(int pages) {
    for (int i = 0; i < pages; i++) {
      said.add(correction(account(), ACCOUNT));
      said.add(correction(slip(), SLIP));
    }
  }

  /** They take everything for the other, but for what is held back. */
  void mixUpWhatIsLearned() {
    said.replaceAll(
        correction ->
            HeldBack.is(correction)
                ? correction
                : new TypeCorrection(
                    correction.words(),
                    correction.type().equals(SLIP) ? ACCOUNT : SLIP,
                    correction.who(),
                    correction.at()));
  }

  /** They decide about packets with such pages and leave the types alone. */
  void confirm(PageWords words, String type) {
    confirmed.add(correction(words, type));
  }

  PageWords account() {
    return typed(OF_ACCOUNTS);
  }

  PageWords slip() {
    return typed(OF_SLIPS);
  }

  private TypeCorrection correction(PageWords words, String type) {
    byte[] json = Json.write(words).getBytes(StandardCharsets.UTF_8);
    return new TypeCorrection(
        store.put(json).sha256(), type, "sari", StageUnderTest.RECEIVED.plusSeconds(said.size()));
  }

  private PageWords typed(String[] vocabulary) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String text = vocabulary[random.nextInt(vocabulary.length)];
      words.add(new Word(text, new Box(100 * (i % 6), 100 + 60 * (i / 6), 90, 30), 0.9, i / 6));
    }
    return new PageWords(words, 0.9, "ocr", "id");
  }
}
