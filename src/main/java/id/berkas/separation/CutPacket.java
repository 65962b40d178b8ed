package id.berkas.separation;

import id.berkas.document.PacketOpening;
import java.util.List;

/**
 * A packet as cut.
 *
 * @param position from 1, in the order of the batch
 * @param opening how it was begun
 * @param pages ids of its filed pages, in order
 * @param alarms what looked wrong, see {@link Alarms}
 */
public record CutPacket(
    int position, PacketOpening opening, List<String> pages, List<String> alarms) {

  public CutPacket {
    pages = List.copyOf(pages);
    alarms = List.copyOf(alarms);
  }
}
