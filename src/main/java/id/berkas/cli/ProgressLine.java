package id.berkas.cli;

import id.berkas.document.BatchState;
import id.berkas.document.PacketState;
import id.berkas.document.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * Live progress per stage: in a terminal a line whenever something moved, in a file one now and
 * then.
 */
final class ProgressLine {

  private static final Duration IN_A_FILE = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final Progress progress;
  private final int batches;
  private final long started = System.nanoTime();
  private final Duration pause = isTerminal() ? Duration.ZERO : IN_A_FILE;
  private String said = "";
  private long saidAt = started - pause.toNanos();

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
    boolean done = arrived >= batches && now.allQueued();
    say(line, done);
    return done;
  }

  private void say(String line, boolean last) {
    long now = System.nanoTime();
    if (!line.equals(said) && (last || now - saidAt >= pause.toNanos())) {
      said = line;
      saidAt = now;
      out.println("%4d s  %s".formatted(Duration.ofNanos(now - started).toSeconds(), line));
      out.flush();
    }
  }

  /** Since Java 22 there is a console also where output goes into a file. */
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static int atLeast(Progress.Counts now, PacketState state) {
    return now.packets().entrySet().stream()
        .filter(entry -> entry.getKey().compareTo(state) >= 0)
        .mapToInt(java.util.Map.Entry::getValue)
        .sum();
  }
}
