package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.berkas.document.PageWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class APacketIsReadAsDocumentsTest {

  private final PacketReader reader = new PacketReader(DocumentCatalogue.load());

  @Test
  void eachPageIsInAtLeastOneDocument() {
    Documents documents =
        reader.read(
            "B-P01",
            List.of(
                page(1, Samples.KTP + "\n\n" + Samples.KPJ),
                page(2, Samples.PAKLARING),
                new ReadPage("B.003", PageWords.none())));
    assertThat(documents.documents())
        .extracting(FoundDocument::type)
        .containsExactlyInAnyOrder("KTP", "KPJ", "PAKLARING", "UNKNOWN");
    assertThat(documents.on("B.001")).hasSize(2);
    assertThat(documents.on("B.003")).extracting(FoundDocument::type).containsExactly("UNKNOWN");
  }

  @Test
  void aSecondPageOfAFormBelongsToIt() {
    String second = "RIWAYAT PEKERJAAN\n1. PT BATIK SPECIMEN 2015 - 2020\nTanda tangan";
    Documents documents =
        reader.read("B-P01", List.of(page(1, Samples.F5), page(2, second), page(3, Samples.KTP)));
    assertThat(documents.documents())
        .extracting(FoundDocument::type, FoundDocument::pages)
        .containsExactly(tuple("F5", List.of("B.001", "B.002")), tuple("KTP", List.of("B.003")));
  }

  @Test
  void twoFormsInARowStayTwo() {
    Documents documents = reader.read("B-P01", List.of(page(1, Samples.F5), page(2, Samples.F5)));
    assertThat(documents.documents()).extracting(FoundDocument::type).containsExactly("F5", "F5");
  }

  @Test
  void aBankBookOfTwoPagesIsOne() {
    Documents documents =
        reader.read("B-P01", List.of(page(1, Samples.BANK_BOOK), page(2, Samples.BANK_BOOK)));
    assertThat(documents.documents()).hasSize(1);
  }

  @Test
  void theSamePagesReadTwiceGiveTheSame() {
    List<ReadPage> pages = List.of(page(1, Samples.KK), page(2, Samples.F5));
    assertThat(reader.read("B-P01", pages)).isEqualTo(reader.read("B-P01", pages));
  }

  private static ReadPage page(int number, String text) {
    return new ReadPage("B.00" + number, Paper.typed(text));
  }
}
