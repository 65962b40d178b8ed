package id.berkas.document;

import java.util.List;

/**
 * The pages of one envelope; what a person judges.
 *
 * @param id batch id and position, such as {@code PKL-261121-0007-P02}
 * @param batch its batch
 * @param position from 1, in the order of the batch
 * @param state how far it has come
 * @param opening how it was begun
 * @param pages ids of its filed pages, in order
 * @param alarms what looked wrong when it was cut, such as {@code empty-packet}
 */
public record Packet(
    String id,
    String batch,
    int position,
    PacketState state,
    PacketOpening opening,
    List<String> pages,
    List<String> alarms) {

  public Packet {
    pages = List.copyOf(pages);
    alarms = List.copyOf(alarms);
  }

  /** The id of the packet at a position of a batch. */
  public static String id(String batch, int position) {
    return "%s-P%02d".formatted(batch, position);
  }
}
