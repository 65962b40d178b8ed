package id.berkas.bench;

import id.berkas.document.PageLook;
import id.berkas.imaging.FastLook;
import id.berkas.imaging.PageImage;
import id.berkas.recognition.QuickReading;
import id.berkas.specimen.ScannedSheet;
import id.berkas.specimen.SheetPress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntConsumer;

/** The fast look on worn paper, against the truth: blank, upright, straight, well scanned. */
public final class ConditionBench implements AutoCloseable {

  private static final int WARM_UP = 5;

  private final QuickReading doubts = new QuickReading();
  private final FastLook fastLook = new FastLook(doubts);
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  /**
   * Looks at as many sides as asked.
   *
   * @param firstSeed the seed of the first side
   * @param blankFrom the blankness from which a page is taken for blank
   * @param progress told how many are done
   */
  public ConditionReport run(long firstSeed, int pages, double blankFrom, IntConsumer progress)
      throws IOException {
    for (int n = 1; n <= WARM_UP; n++) {
      look(SheetPress.side(-n));
    }
    ConditionScore score = new ConditionScore(blankFrom);
    long nanos = 0;
    for (int n = 0; n < pages; n++) {
      ScannedSheet side = SheetPress.side(firstSeed + n);
      long before = clock.getCurrentThreadCpuTime();
      PageLook look = look(side);
      nanos += clock.getCurrentThreadCpuTime() - before;
      score.add(firstSeed + n, side, look);
      progress.accept(n + 1);
    }
    return score.report(firstSeed, nanos / 1e6);
  }

  private PageLook look(ScannedSheet side) throws IOException {
    return fastLook.look(new PageImage(side.image(), side.dpi()));
  }

  @Override
  public void close() {
    doubts.close();
  }
}
