package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypesAreToldByTheirWordsTest {

  private static final Map<String, String> SAMPLES =
      Map.of(
          "KTP", Samples.KTP,
          "KK", Samples.KK,
          "F5", Samples.F5,
          "PAKLARING", Samples.PAKLARING,
          "MATI_DESA", Samples.DEATH);

  @Test
  void eachSampleIsItsOwnTypeAndNoOther() {
    assertThat(Paper.types(Paper.read(Samples.KTP))).containsExactly("KTP");
    assertThat(Paper.types(Paper.read(Samples.KK))).containsExactly("KK");
    assertThat(Paper.types(Paper.read(Samples.KPJ))).containsExactly("KPJ");
    assertThat(Paper.types(Paper.read(Samples.BANK_BOOK))).containsExactly("TABUNGAN");
    assertThat(Paper.types(Paper.read(Samples.DEATH))).containsExactly("MATI_DESA");
  }

  @Test
  void aHeadingMayShareItsLineWithOtherWords() {
    String card =
        """
        BPJS Ketenagakerjaan
        KARTU PESERTA program JHT dan JP
        Nomor Peserta : 26133068531
        Nama : AGUS SPECIMEN
        """;
    assertThat(Paper.types(Paper.read(card))).containsExactly("KPJ");
  }

  @Test
  void aPaklaringThatMentionsAFamilyCardIsNoFamilyCard() {
    assertThat(Paper.types(Paper.read(Samples.PAKLARING))).containsExactly("PAKLARING");
  }

  @Test
  void whatIsMentionedInASentenceOrListedIsNotThere() {
    String note =
        """
        Bersama ini kami sampaikan surat pengunduran diri dan surat kuasa dari pekerja kami.
        Terlampir pula:
        1. Surat Keterangan Kematian
        b. Kutipan Akta Kelahiran
        - Slip Gaji
        """;
    assertThat(Paper.types(Paper.read(note))).containsExactly("UNKNOWN");
  }

  @Test
  void aFormThatListsDocumentsIsNoneOfThem() {
    assertThat(Paper.types(Paper.read(Samples.F5))).containsExactly("F5");
  }

  @Test
  void twoCardsOnOnePageAreTwoDocuments() {
    assertThat(Paper.types(Paper.read(Samples.KTP + "\n\n" + Samples.KPJ)))
        .containsExactlyInAnyOrder("KTP", "KPJ");
  }

  @Test
  void twoIdentityCardsOnOnePageAreBothSeen() {
    assertThat(Paper.types(Paper.read(Samples.KTP + "\n\n" + Samples.KTP)))
        .containsExactly("KTP", "KTP");
  }

  @Test
  void aCardCopiedBelowALetterIsSeenBesideIt() {
    String letter =
        """
                SURAT PERNYATAAN
        Saya menyatakan dengan sebenarnya bahwa keterangan ini benar.

        """;
    assertThat(Paper.types(Paper.read(letter + Samples.KTP))).containsExactly("PERNYATAAN", "KTP");
  }

  @Test
  void whatNothingExplainsIsUnknown() {
    assertThat(Paper.types(Paper.read("Daftar belanja\nbawang merah\ncabai rawit")))
        .containsExactly("UNKNOWN");
    assertThat(Paper.types(Paper.read(""))).containsExactly("UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({
    "LAPORAN KASUS KECELAKAAN KERJA TAHAP I, F3KK1",
    "LAPORAN KASUS KECELAKAAN KERJA TAHAP l, F3KK1",
    "LAPORAN KASUS KECELAKAAN KERJA TAHAP II, F3AKK2",
    "LAPORAN KECELAKAAN KERJA TAHAP lI, F3AKK2",
    "PENGAJUAN PEMBAYARAN JAMINAN KEMATIAN DAN JAMINAN HARI TUA, F4",
    "PENGAJUAN PEMBAYARAN JAMINAN HARI TUA, F5",
    "PENGAJUAN PEMBAYARAN JAMINAN PENSIUN, F7",
    "SURAT PERNYATAAN AHLI WARIS, AHLI_WARIS",
    "SURAT KUASA AHLI WARIS, KUASA",
    "KUTIPAN AKTA KEMATIAN, AKTA_MATI",
    "KUTIPAN AKTA KELAHIRAN, LAHIR",
    "SURAT KETERANGAN BEDA NAMA, BEDA_NAMA",
    "PERJANJIAN BERSAMA, PHK"
  })
  void aTitleAloneTellsALetterOrForm(String title, String type) {
    assertThat(Paper.types(Paper.read("       " + title + "\n\nisi surat\n\npenutup surat")))
        .containsExactly(type);
  }

  @Test
  void someoneStillAtWorkHasNoPaklaring() {
    String letter =
        """
                SURAT KETERANGAN KERJA
        Dengan ini menerangkan bahwa SITI SPECIMEN masih aktif bekerja pada
        perusahaan kami sejak 2 Januari 2015.
        """;
    assertThat(Paper.types(Paper.read(letter))).containsExactly("AKTIF");
  }

  @Test
  void whatWasReadIsShownWithItsPlace() {
    FoundDocument letter = Paper.read(Samples.PAKLARING).documents().getFirst();
    assertThat(letter.confidence()).isBetween(0.6, 1.0);
    assertThat(letter.anchors().getFirst().phrase()).isEqualTo("SURAT KETERANGAN KERJA");
    assertThat(letter.anchors().getFirst().box().y()).isEqualTo(100 + 3 * 60);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aPageThatLiesOnItsSideReadsTheSame(int degrees) {
    PageContents upright = Paper.read(Samples.KTP);
    PageContents turned = Paper.read(Paper.turned(Paper.typed(Samples.KTP), degrees));
    assertThat(Paper.types(turned)).isEqualTo(Paper.types(upright));
    assertThat(turned.fields()).extracting(Field::value).isEqualTo(values(upright));
  }

  private static List<String> values(PageContents contents) {
    return contents.fields().stream().map(Field::value).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KTP", "KK", "F5", "PAKLARING", "MATI_DESA"})
  void nineteenOfTwentyPagesKeepTheirTypeWithOneWrongCharacterInTwelve(String type) {
    String text = Objects.requireNonNull(SAMPLES.get(type));
    long kept =
        LongStream.rangeClosed(1, 60)
            .filter(seed -> Paper.types(Paper.read(Paper.misread(text, seed, 12))).contains(type))
            .count();
    assertThat(kept).isGreaterThanOrEqualTo(57);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KTP", "KK", "F5", "PAKLARING", "MATI_DESA"})
  void noMisreadPageTurnsIntoAnotherType(String type) {
    String text = Objects.requireNonNull(SAMPLES.get(type));
    assertThat(LongStream.rangeClosed(1, 60).boxed())
        .flatMap(seed -> Paper.types(Paper.read(Paper.misread(text, seed, 8))))
        .isSubsetOf(type, "UNKNOWN");
  }

  @Property(tries = 200)
  void aPhraseIsFoundThroughAsManyEditsAsItForgives(
      @ForAll @LongRange(min = 1, max = 100_000) long seed,
      @ForAll @IntRange(min = 0, max = 4) int edits) {
    Phrase phrase = Phrase.of("SURAT KETERANGAN AHLI WARIS");
    String read =
        Edited.by("SURAT KETERANGAN AHLI WARIS", seed, Math.min(edits, phrase.tolerance()));
    Flow flow = Flow.of(Paper.typed("isi surat lain\n" + read + "\nnomor satu"));
    assertThat(PhraseSearch.find(flow, phrase)).hasSize(1);
  }
}
