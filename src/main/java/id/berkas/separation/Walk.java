package id.berkas.separation;

import id.berkas.document.Disposition;
import id.berkas.document.PacketOpening;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PacketOpening.WithoutSeparator;
import id.berkas.document.Page;
import id.berkas.profile.SeparationMode;
import id.berkas.separation.Sighting.Discarded;
import id.berkas.separation.Sighting.DocumentStart;
import id.berkas.separation.Sighting.Separator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One walk through the pages of a batch: the state machine behind {@link BatchCutter}. */
final class Walk {

  static final String BLANK = "blank";
  private static final String BACK = "back-of-separator";

  private final CutRules rules;
  private final List<Stretch> stretches = new ArrayList<>();
  private Stretch current = new Stretch(new WithoutSeparator());
  private boolean justSawSeparator;
  private boolean dropsBack;
  private boolean startsDocument;

  Walk(CutRules rules) {
    this.rules = rules;
    stretches.add(current);
  }

  void see(PageFacts page, Sighting sighting) {
    if (dropped(page, sighting)) {
      current.add(page, Disposition.SEPARATOR, BACK);
      justSawSeparator = false;
      dropsBack = false;
      return;
    }
    justSawSeparator = enter(page, sighting);
  }

  /** Whether it is the back of a sheet whose back counts for nothing; a cover sheet counts. */
  private boolean dropped(PageFacts page, Sighting sighting) {
    boolean drops = dropsBack && rules.duplex() && page.isBack();
    dropsBack = false;
    return drops
        && switch (sighting) {
          case Separator(PacketOpening opening, _, _) -> opening instanceof ByPatchSheet;
          case Sighting.Unopened() -> false;
          case DocumentStart _, Discarded _, Sighting.Content _, Sighting.Blank _ -> true;
          case Sighting.BatchStart _ -> false;
        };
  }

  /** Whether the page was a separator. */
  private boolean enter(PageFacts page, Sighting sighting) {
    switch (sighting) {
      case Separator(PacketOpening opening, SheetUse use, List<String> alarms) ->
          separator(page, opening, use, alarms);
      case DocumentStart(SheetUse use, List<String> alarms) -> {
        startsDocument = true;
        place(page, use, "document-separator");
        current.alarm(alarms);
      }
      case Sighting.BatchStart(SheetUse use, List<String> alarms) -> {
        startAfresh();
        place(page, use, "batch-separator");
        current.alarm(alarms);
      }
      case Discarded(SheetUse use) -> place(page, use, "discarded-sheet");
      case Sighting.Content(List<String> alarms) -> {
        file(page, "has-content");
        current.alarm(alarms);
      }
      case Sighting.Blank(List<String> alarms) -> {
        current.add(page, Disposition.BLANK, isBackOfSeparator(page) ? BACK : BLANK);
        current.alarm(alarms);
      }
      case Sighting.Unopened() -> {
        current.add(page, Disposition.HELD, "not-opened");
        current.alarm(List.of(Alarms.at(Alarms.PAGE_NOT_OPENED, page)));
      }
    }
    return switch (sighting) {
      case Separator(_, SheetUse use, _) -> !use.keepPage();
      case DocumentStart(SheetUse use, _) -> !use.keepPage();
      case Sighting.BatchStart(SheetUse use, _) -> !use.keepPage();
      case Discarded _ -> true;
      case Sighting.Content _, Sighting.Blank _, Sighting.Unopened _ -> false;
    };
  }

  /** Nothing from before another batch counts in it. */
  private void startAfresh() {
    if (!current.isEmpty()) {
      current = new Stretch(new WithoutSeparator());
      stretches.add(current);
      startsDocument = false;
    }
  }

  private void place(PageFacts page, SheetUse use, String reason) {
    dropsBack = use.dropBack();
    if (use.keepPage()) {
      file(page, "has-content");
    } else {
      current.add(page, Disposition.SEPARATOR, reason);
    }
  }

  private void file(PageFacts page, String reason) {
    current.add(page, Disposition.FILED, startsDocument ? Page.STARTS_DOCUMENT : reason);
    startsDocument = false;
  }

  private boolean isBackOfSeparator(PageFacts page) {
    return rules.duplex() && justSawSeparator && page.isBack();
  }

  private void separator(PageFacts page, PacketOpening opening, SheetUse use, List<String> alarms) {
    String reason = Openings.reason(opening);
    if (rules.mode() == SeparationMode.ONE_PACKET_PER_BATCH) {
      joinTheOnlyPacket(opening);
    } else if (repeats(opening)) {
      reason += "-again";
    } else if (givesWayTo(opening)) {
      current.open(opening);
    } else {
      current = new Stretch(opening);
      stretches.add(current);
      startsDocument = false;
    }
    place(page, use, reason);
    current.alarm(alarms);
  }

  /** Scanned one by one: the cover may lie anywhere in the stack, but covers must agree. */
  private void joinTheOnlyPacket(PacketOpening opening) {
    if (current.opening() instanceof WithoutSeparator) {
      current.open(opening);
    } else if (!Openings.same(current.opening(), opening)) {
      current.open(Openings.conflict(current.opening()));
      current.alarm(List.of(Alarms.COVER_SHEET_CONFLICT));
    }
  }

  /**
   * The registration's own cover may lie in its packet twice, as a returned sheet does. Of other
   * separators, which prove nothing, only one directly after its like is a repetition.
   */
  private boolean repeats(PacketOpening opening) {
    return Openings.same(current.opening(), opening)
        && (opening instanceof PacketOpening.ByCoverSheet || !current.hasPaper());
  }

  /** A patch sheet directly before a cover sheet: one opening, and the cover says more. */
  private boolean givesWayTo(PacketOpening opening) {
    return current.opening() instanceof ByPatchSheet
        && !(opening instanceof ByPatchSheet)
        && !current.hasPaper();
  }

  Cut end() {
    stretches.stream()
        .filter(stretch -> stretch.opening() instanceof WithoutSeparator)
        .forEach(this::alarmAboutPagesWithoutSeparator);
    List<CutPacket> packets = new ArrayList<>();
    List<EmptyPacket> empty = new ArrayList<>();
    Map<String, PageDisposition> pages = new LinkedHashMap<>();
    for (Stretch stretch : stretches) {
      if (stretch.isPacket()) {
        packets.add(stretch.packet(packets.size() + 1));
        stretch.end(packets.size(), pages);
      } else {
        stretch.emptyPacket().ifPresent(empty::add);
        stretch.end(null, pages);
      }
    }
    return new Cut(packets, pages, empty);
  }

  private void alarmAboutPagesWithoutSeparator(Stretch stretch) {
    if (rules.mode() != SeparationMode.ONE_PACKET_PER_BATCH) {
      stretch.alarm(
          List.of(stretches.size() == 1 ? Alarms.NO_SEPARATOR : Alarms.BEFORE_FIRST_SEPARATOR));
    }
  }
}
