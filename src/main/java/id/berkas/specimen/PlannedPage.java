package id.berkas.specimen;

import java.util.List;

/** One side of a sheet, before it is drawn. */
sealed interface PlannedPage {
  /** A document of somebody; only cards share a page. */
  record Item(PaperKind kind, SpecimenPerson person) {}

  /**
   * Papers of one claim.
   *
   * @param owner whose claim; for a person without registration it is never in the registration
   *     file
   * @param dice the same for all leaves of a document
   */
  record Papers(List<Item> items, SpecimenRegistration owner, int leaf, Variant variant, Dice dice)
      implements PlannedPage {}

  record Cover(SpecimenRegistration registration) implements PlannedPage {}

  record Patch(BarcodeArtist.Symbology symbology, String text) implements PlannedPage {}

  /** The empty back of a sheet; real backs are never quite clean. */
  record Blank(Dice dice) implements PlannedPage {}

  /**
   * A side as it goes through the scanner.
   *
   * @param orientation clockwise degrees the scanned page must be turned to stand upright
   */
  record Fed(PlannedPage page, int orientation) {}
}
