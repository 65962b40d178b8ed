package id.berkas.separation;

import id.berkas.document.Barcode;
import id.berkas.document.PacketOpening;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PacketOpening.ByRefusedCover;
import id.berkas.profile.SeparationMode;
import id.berkas.separation.CoverSheetReading.Genuine;
import id.berkas.separation.CoverSheetReading.NotOurs;
import id.berkas.separation.CoverSheetReading.Refused;
import id.berkas.separation.Sighting.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells separators from paper, by the codes of one page. */
final class Sightings {

  /** As printed by scanner makers and by us; old sheets keep working. */
  private static final Pattern PATCH =
      Pattern.compile("PATCH[ -]?[T12346]", Pattern.CASE_INSENSITIVE);

  private static final Set<String> PATCH_TEXT_FORMATS = Set.of("CODE_39", "CODE_128", "QR_CODE");

  /** Read from its bars: {@code PATCH_T}. */
  private static final String PATCH_BARS = "PATCH_";

  private final CoverSheetCode code;

  Sightings(CoverSheetCode code) {
    this.code = code;
  }

  Sighting of(PageFacts page, CutRules rules) {
    if (!page.opened()) {
      return new Sighting.Unopened();
    }
    return cover(page).or(() -> patch(page, rules)).orElseGet(() -> paper(page, rules));
  }

  /** A cover sheet's code makes any page a separator, however full it is. */
  private Optional<Sighting> cover(PageFacts page) {
    List<PacketOpening> genuine = new ArrayList<>();
    List<PacketOpening> refused = new ArrayList<>();
    for (Barcode seen : page.barcodes()) {
      switch (code.read(seen.text())) {
        case Genuine(String registration, String sheet) ->
            genuine.add(new ByCoverSheet(page.page(), registration, sheet, seen.box()));
        case Refused(String text, String why) ->
            refused.add(new ByRefusedCover(page.page(), text, why, seen.box()));
        case NotOurs() -> {}
      }
    }
    if (genuine.isEmpty()) {
      return refused.stream().findFirst().map(first -> separator(first, true));
    }
    PacketOpening first = genuine.getFirst();
    return Optional.of(
        genuine.stream().allMatch(other -> Openings.same(first, other))
            ? separator(first, !refused.isEmpty())
            : new Separator(Openings.conflict(first), List.of(Alarms.COVER_SHEET_CONFLICT)));
  }

  private static Sighting separator(PacketOpening opening, boolean someRefused) {
    return new Separator(opening, someRefused ? List.of(Alarms.COVER_SHEET_REFUSED) : List.of());
  }

  private static Optional<Sighting> patch(PageFacts page, CutRules rules) {
    return rules.mode() == SeparationMode.COVER_OR_PATCH
        ? patch(page)
            .map(seen -> new Separator(new ByPatchSheet(page.page(), seen.text()), List.of()))
        : Optional.empty();
  }

  private static Optional<Barcode> patch(PageFacts page) {
    return page.barcodes().stream()
        .filter(
            seen ->
                seen.format().startsWith(PATCH_BARS) || PATCH_TEXT_FORMATS.contains(seen.format()))
        .filter(seen -> PATCH.matcher(seen.text().strip()).matches())
        .findFirst();
  }

  private static Sighting paper(PageFacts page, CutRules rules) {
    List<String> alarms = new ArrayList<>();
    patch(page).ifPresent(seen -> alarms.add(Alarms.at(Alarms.PATCH_SHEET_IGNORED, page)));
    if (page.undecoded()) {
      alarms.add(Alarms.at(Alarms.SEPARATOR_PROBABLY_MISSING, page));
    }
    return page.blank() >= rules.blankFrom()
        ? new Sighting.Blank(alarms)
        : new Sighting.Content(alarms);
  }
}
