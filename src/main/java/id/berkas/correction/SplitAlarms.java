package id.berkas.correction;

import id.berkas.correction.Scene.PacketPart;
import id.berkas.correction.Scene.PagePart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The alarms of a packet that is cut in two: what names a page goes with it, and what asked for a
 * cut at this very page is answered.
 */
record SplitAlarms(List<String> staying, List<String> leaving) {

  private static final String MISSING_SEPARATOR = "separator-probably-missing:";
  private static final String TWO_COVERS = "cover-sheet-conflict";

  static SplitAlarms of(List<String> alarms, PagePart first, List<PagePart> rest) {
    List<String> staying = new ArrayList<>();
    List<String> leaving = new ArrayList<>();
    for (String alarm : alarms) {
      if (alarm.equals(MISSING_SEPARATOR + first.number())) {
        continue;
      }
      boolean goes = rest.stream().anyMatch(page -> alarm.endsWith(":" + page.number()));
      (goes ? leaving : staying).add(alarm);
    }
    return new SplitAlarms(staying, leaving);
  }

  /** Those of two packets that become one; two cover sheets of different registrations are one. */
  static List<String> together(PacketPart one, PacketPart other) {
    boolean conflict =
        one.cover() != null && other.cover() != null && !one.cover().equals(other.cover());
    return Stream.of(
            one.alarms().stream(),
            other.alarms().stream(),
            conflict ? Stream.of(TWO_COVERS) : Stream.<String>empty())
        .flatMap(alarms -> alarms)
        .distinct()
        .toList();
  }
}
