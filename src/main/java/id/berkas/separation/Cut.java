package id.berkas.separation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a batch was cut.
 *
 * @param packets in the order of the batch; each has at least one filed page
 * @param pages where every page ended, by page id, in the order of the batch
 * @param emptyPackets cover sheets that no page followed
 */
public record Cut(
    List<CutPacket> packets, Map<String, PageDisposition> pages, List<EmptyPacket> emptyPackets) {

  public Cut {
    packets = List.copyOf(packets);
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    emptyPackets = List.copyOf(emptyPackets);
  }

  /** Whether nothing is left to file although a page other than a separator came. */
  boolean onlyBlanks() {
    return packets.isEmpty()
        && emptyPackets.isEmpty()
        && pages.values().stream().anyMatch(page -> page.reason().equals(Walk.BLANK));
  }
}
