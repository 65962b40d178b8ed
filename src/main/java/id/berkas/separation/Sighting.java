package id.berkas.separation;

import id.berkas.document.PacketOpening;
import java.util.List;

/** What a page is to the one who cuts the batch; seen from this page alone. */
sealed interface Sighting {

  /** A sheet that can start a packet. */
  record Separator(PacketOpening opening, List<String> alarms) implements Sighting {}

  record Content(List<String> alarms) implements Sighting {}

  record Blank(List<String> alarms) implements Sighting {}

  record Unopened() implements Sighting {}
}
