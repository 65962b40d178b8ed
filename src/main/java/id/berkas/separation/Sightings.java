package id.berkas.separation;

import id.berkas.document.Barcode;
import id.berkas.document.PacketOpening;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PacketOpening.ByRefusedCover;
import id.berkas.profile.CodeRule;
import id.berkas.profile.SeparationMode;
import id.berkas.separation.CoverSheetReading.Genuine;
import id.berkas.separation.CoverSheetReading.NotOurs;
import id.berkas.separation.CoverSheetReading.Refused;
import id.berkas.separation.Sighting.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells separators from paper, by the codes of one page. */
final class Sightings {

  private final CoverSheetCode code;

  Sightings(CoverSheetCode code) {
    this.code = code;
  }

  Sighting of(PageFacts page, CutRules rules) {
    if (!page.opened()) {
      return new Sighting.Unopened();
    }
    return cover(page).or(() -> ruled(page, rules)).orElseGet(() -> paper(page, rules));
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

  private record Ruled(CodeRule rule, Barcode code) {}

  /**
   * The first rule that fits a code of the page decides. Where a patch code may be read from either
   * end and that makes a difference, nothing is guessed.
   */
  private static Optional<Sighting> ruled(PageFacts page, CutRules rules) {
    List<Barcode> codes = PatchReadings.of(page.barcodes(), rules.patchEdge());
    Optional<Ruled> read = first(codes, rules);
    Optional<Ruled> otherwise = first(PatchReadings.otherwise(codes), rules);
    return read.map(Ruled::rule).equals(otherwise.map(Ruled::rule))
        ? read.flatMap(ruled -> sighting(page, rules, ruled.rule(), ruled.code()))
        : Optional.of(
            paper(page, rules, List.of(Alarms.at(Alarms.SEPARATOR_PROBABLY_MISSING, page))));
  }

  private static Optional<Ruled> first(List<Barcode> codes, CutRules rules) {
    for (CodeRule rule : rules.codes()) {
      for (Barcode code : codes) {
        if (CodeMatch.fits(rule, code)) {
          return Optional.of(new Ruled(rule, code));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Sighting> sighting(
      PageFacts page, CutRules rules, CodeRule rule, Barcode code) {
    SheetUse use = new SheetUse(rule.keepPage(), rule.dropBack());
    return switch (rule.does()) {
      case START_PACKET ->
          rules.mode() == SeparationMode.COVER_OR_PATCH
              ? Optional.of(
                  new Separator(new ByPatchSheet(page.page(), code.text()), use, List.of()))
              : Optional.of(
                  paper(page, rules, List.of(Alarms.at(Alarms.PATCH_SHEET_IGNORED, page))));
      case START_BATCH -> Optional.of(new Sighting.BatchStart(use, undecoded(page)));
      case START_DOCUMENT -> Optional.of(new Sighting.DocumentStart(use, undecoded(page)));
      case IGNORE -> rule.keepPage() ? Optional.empty() : Optional.of(new Sighting.Discarded(use));
    };
  }

  private static List<String> undecoded(PageFacts page) {
    return page.undecoded()
        ? List.of(Alarms.at(Alarms.SEPARATOR_PROBABLY_MISSING, page))
        : List.of();
  }

  private static Sighting paper(PageFacts page, CutRules rules) {
    return paper(page, rules, List.of());
  }

  private static Sighting paper(PageFacts page, CutRules rules, List<String> more) {
    List<String> alarms = new ArrayList<>(more);
    alarms.addAll(undecoded(page));
    return page.blank() >= rules.blankFrom()
        ? new Sighting.Blank(alarms)
        : new Sighting.Content(alarms);
  }
}
