package id.berkas.web.desk;

import id.berkas.document.BatchState;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.PacketState;
import id.berkas.document.Page;
import java.util.List;

/**
 * How far the pages and packets of one batch have come.
 *
 * @param looked pages looked at or held
 * @param toRead pages that are read
 * @param read of those, pages read or given up
 * @param matched packets whose registration was looked for
 * @param queued packets on the queue
 * @param isOver whether nothing goes on by itself any more
 */
record BatchProgress(
    int pages,
    int looked,
    int toRead,
    int read,
    int packets,
    int matched,
    int queued,
    boolean isOver) {

  static BatchProgress of(BatchState state, List<Page> pages, List<Packet> packets) {
    int queued = count(packets, PacketState.QUEUED);
    return new BatchProgress(
        pages.size(),
        (int) pages.stream().filter(BatchProgress::isLookedAt).count(),
        (int) pages.stream().filter(BatchProgress::isToRead).count(),
        (int)
            pages.stream()
                .filter(page -> isToRead(page) && page.reading() != Page.Reading.NONE)
                .count(),
        packets.size(),
        count(packets, PacketState.MATCHED),
        queued,
        state.isFinal() && queued == packets.size());
  }

  private static boolean isLookedAt(Page page) {
    return page.look() != null || page.disposition() != null;
  }

  private static boolean isToRead(Page page) {
    return page.disposition() == Disposition.FILED;
  }

  private static int count(List<Packet> packets, PacketState reached) {
    return (int) packets.stream().filter(one -> one.state().compareTo(reached) >= 0).count();
  }
}
