package id.berkas.separation;

import id.berkas.document.PacketOpening;
import java.util.List;

/** What a page is to the one who cuts the batch; seen from this page alone. */
sealed interface Sighting {

  /** A sheet that can start a packet. */
  record Separator(PacketOpening opening, SheetUse use, List<String> alarms) implements Sighting {

    Separator(PacketOpening opening, List<String> alarms) {
      this(opening, SheetUse.SEPARATOR, alarms);
    }
  }

  /** Here begins a batch of its own. */
  record BatchStart(SheetUse use, List<String> alarms) implements Sighting {}

  /** Here begins a document of the same packet. */
  record DocumentStart(SheetUse use, List<String> alarms) implements Sighting {}

  /** A sheet that begins nothing and is not filed. */
  record Discarded(SheetUse use) implements Sighting {}

  record Content(List<String> alarms) implements Sighting {}

  record Blank(List<String> alarms) implements Sighting {}

  record Unopened() implements Sighting {}
}
