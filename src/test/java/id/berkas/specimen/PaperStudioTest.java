package id.berkas.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperStudioTest {
  private static final PaperStudio STUDIO = new PaperStudio(Artists.COVERS, Artists.BARCODES);
  private static final SpecimenRegistration WIDOWED =
      new SpecimenCrowd(1, LocalDate.of(2020, 4, 28), "PKL")
          .next(SpecimenClaim.JKM_MENINGGAL_DUNIA);

  @ParameterizedTest
  @EnumSource
  void everyDocumentHasFourLayoutsOfWhichOneIsHeldOut(PaperKind kind) {
    List<DrawnPage> layouts =
        List.of(Variant.values()).stream().map(variant -> draw(kind, variant)).toList();
    assertThat(layouts).extracting(DrawnPage::layout).doesNotHaveDuplicates();
    assertThat(layouts).extracting(page -> List.copyOf(page.lines())).doesNotHaveDuplicates();
    assertThat(layouts).filteredOn(DrawnPage::heldOut).hasSize(1);
  }

  @Test
  void aCardPrintsTheFieldsTheTruthNames() {
    for (Variant variant : Variant.values()) {
      DrawnPage page = draw(PaperKind.KTP, variant);
      assertThat(page.fields())
          .containsEntry("nik", WIDOWED.participant().nik())
          .containsEntry("name", WIDOWED.participant().fullName());
      assertThat(String.join("\n", page.lines()))
          .contains(WIDOWED.participant().nik(), WIDOWED.participant().fullName());
    }
  }

  @Test
  void aPageIsA4AtThreeHundredDotsPerInch() {
    assertThat(draw(PaperKind.F5, Variant.A).image().getWidth()).isEqualTo(2480);
    assertThat(draw(PaperKind.F5, Variant.A).image().getHeight()).isEqualTo(3508);
    assertThat(draw(PaperKind.KK, Variant.A).image().getWidth()).isEqualTo(3508);
  }

  @Test
  void twoCardsOnOneSheetAreTwoTypes() {
    var items =
        List.of(
            new PlannedPage.Item(PaperKind.KTP, WIDOWED.participant()),
            new PlannedPage.Item(PaperKind.KPJ, WIDOWED.participant()));
    DrawnPage page = draw(items, Variant.B);
    assertThat(page.types()).containsExactly("KTP", "KPJ");
    assertThat(page.fields()).containsKeys("nik", "kpj");
  }

  private static DrawnPage draw(PaperKind kind, Variant variant) {
    return draw(List.of(new PlannedPage.Item(kind, WIDOWED.participant())), variant);
  }

  private static DrawnPage draw(List<PlannedPage.Item> items, Variant variant) {
    return STUDIO.draw(
        new PlannedPage.Papers(items, WIDOWED, 0, variant, new Dice(4)),
        BufferedImage.TYPE_BYTE_GRAY);
  }
}
