package id.berkas.cli;

import id.berkas.document.BatchState;
import id.berkas.document.PacketState;
import id.berkas.document.Progress;
import java.io.PrintWriter;
import java.time.Duration;

/** Live progress per stage in the terminal, a line whenever something moved. */
final class ProgressLine {

  private final PrintWriter out;
  private final Progress progress;
  private final int batches;
  private final long started = System.nanoTime();
  private String last = "";

  ProgressLine(PrintWriter out, Progress progress, int batches) {
    this.out = out;
    this.progress = progress;
    this.batches = batches;
  }

  /** Prints until every packet of every batch is on the queue. */
  void follow(Duration patience) throws InterruptedException {
    Waiting.until("every packet is on the queue", patience, this::look);
  }

  private boolean look() {
    Progress.Counts now = progress.counts();
    int arrived = now.batches().values().stream().mapToInt(Integer::intValue).sum();
    int separated =
        now.batches().getOrDefault(BatchState.SEPARATED, 0)
            + now.batches().getOrDefault(BatchState.HELD, 0);
    int packets = now.packets().values().stream().mapToInt(Integer::intValue).sum();
    String line =
        "batches %d/%d in, %d separated | pages %d looked at of %d, %d read of %d | packets %d, matched %d, archived %d, queued %d"
            .formatted(
                arrived,
                batches,
                separated,
                now.looked(),
                now.pages(),
                now.read(),
                now.toRead(),
                packets,
                atLeast(now, PacketState.MATCHED),
                atLeast(now, PacketState.ARCHIVED),
                atLeast(now, PacketState.QUEUED));
    if (!line.equals(last)) {
      last = line;
      out.println("%4d s  %s".formatted((System.nanoTime() - started) / 1_000_000_000L, line));
      out.flush();
    }
    return arrived >= batches && now.allQueued();
  }

  private static int atLeast(Progress.Counts now, PacketState state) {
    return now.packets().entrySet().stream()
        .filter(entry -> entry.getKey().compareTo(state) >= 0)
        .mapToInt(java.util.Map.Entry::getValue)
        .sum();
  }
}
