package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.classification.SecondOpinion.Opinion;
import id.berkas.document.Box;
import id.berkas.document.PacketOpening;
import id.berkas.matching.PacketEvidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ASecondOpinionHelpsOutTest {

  private static final String SILENT =
      "telah diterima oleh SITI AMINAH SPECIMEN\nNIK 3375014507889901\nhari ini di kantor kami";
  private static final DocumentCatalogue CATALOGUE = DocumentCatalogue.load();

  private static Documents read(SecondOpinion opinion, String... pages) {
    List<ReadPage> read = new java.util.ArrayList<>();
    for (String page : pages) {
      read.add(new ReadPage("B.00" + (read.size() + 1), Paper.typed(page)));
    }
    return new PacketReader(CATALOGUE, opinion).read("B-P01", read);
  }

  private static SecondOpinion always(String type, double confidence) {
    return page ->
        Optional.of(
            new Opinion(
                type,
                confidence,
                List.of(new Anchor("diterima", page.page(), new Box(1, 2, 3, 4))),
                3));
  }

  @Test
  void whereTheAnchorsAreSilentItTellsTheTypeAndWhy() {
    FoundDocument told = read(always("KUITANSI", 0.9), SILENT).documents().getFirst();
    assertThat(told.type()).isEqualTo("KUITANSI");
    assertThat(told.model()).contains(3);
    assertThat(told.anchors()).extracting(Anchor::phrase).containsExactly("diterima");
    assertThat(told.byAnchors("B.001")).isEqualTo(FoundDocument.UNKNOWN);
  }

  @Test
  void whereTheyOnlyJustConvinceItRaisesADoubtAndTheTypeStands() {
    String doubtful = "KWITANSI\nUntuk pembayaran sewa rumah bulan Mei di kota Pekalongan";
    FoundDocument found = read(always("SLIP", 0.96), doubtful).documents().getFirst();
    assertThat(found.type()).isEqualTo("KUITANSI");
    assertThat(found.model()).isEmpty();
    assertThat(found.doubt().orElseThrow().told()).isEqualTo("SLIP");
    assertThat(read(always("SLIP", 0.9), doubtful).documents().getFirst().doubt()).isEmpty();
  }

  @Test
  void whereTheAnchorsAreSureItIsNotAsked() {
    SecondOpinion loud =
        page -> {
          throw new AssertionError("asked about " + page.page());
        };
    assertThat(read(loud, Samples.KTP, Samples.KK, Samples.F5).documents())
        .extracting(FoundDocument::type)
        .containsExactly("KTP", "KK", "F5");
  }

  @Test
  void anUnsureOneOrATypeThatIsNoneChangesNothing() {
    for (SecondOpinion opinion :
        List.of(
            always("KUITANSI", 0.7), always("NO_SUCH_TYPE", 1), always(FoundDocument.UNKNOWN, 1))) {
      assertThat(read(opinion, SILENT)).isEqualTo(read(SecondOpinion.NONE, SILENT));
    }
  }

  @Test
  void nobodyIsMatchedByWhatItBelieves() {
    String[] pages = {SILENT, Samples.KTP, SILENT, Samples.F5};
    assertThat(evidence(read(always("F4", 1), pages)))
        .isEqualTo(evidence(read(SecondOpinion.NONE, pages)));
  }

  private static PacketEvidence evidence(Documents documents) {
    return PacketEvidence.of("B-P01", new PacketOpening.WithoutSeparator(), documents, Map.of());
  }
}
