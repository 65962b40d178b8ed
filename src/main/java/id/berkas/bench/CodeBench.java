package id.berkas.bench;

import id.berkas.document.PacketOpening;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PacketOpening.ByRefusedCover;
import id.berkas.document.PacketOpening.WithoutSeparator;
import id.berkas.imaging.CodeLook;
import id.berkas.imaging.PageImage;
import id.berkas.profile.CodeFormat;
import id.berkas.profile.SeparationMode;
import id.berkas.separation.BatchCutter;
import id.berkas.separation.CoverSheetCode;
import id.berkas.separation.CutPacket;
import id.berkas.separation.CutRules;
import id.berkas.separation.PageFacts;
import id.berkas.specimen.ScannedSheet;
import id.berkas.specimen.SheetPress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The real code search and the real cutter, on separators and on paper without codes. */
public final class CodeBench {

  private static final int WARM_UP = 10;
  private static final int SAY_EVERY = 500;
  private static final CoverSheetCode KEY =
      new CoverSheetCode("specimen sheets only".getBytes(StandardCharsets.UTF_8));

  private final Consumer<String> progress;
  private final Set<CodeFormat> formats;
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final List<String> misses = new ArrayList<>();

  /**
   * @param formats the kinds of codes that count
   */
  public CodeBench(Consumer<String> progress, Set<CodeFormat> formats) {
    this.progress = progress;
    this.formats = Set.copyOf(formats);
  }

  /** What separation was given: a separator or a page, and what it should have said. */
  private record Fed(String name, boolean separator, @Nullable String registration) {}

  /**
   * Feeds as many sheets and pages as asked, mixed, as one batch.
   *
   * @param seed of the first sheet and page
   */
  public CodeReport run(long seed, int sheets, int pages) throws IOException {
    for (int n = 0; n < WARM_UP; n++) {
      look(SheetPress.side(-1 - n));
    }
    SeparatorPress press = new SeparatorPress(KEY, seed);
    List<PageFacts> batch = new ArrayList<>();
    List<Fed> truth = new ArrayList<>();
    double[] millis = new double[pages];
    int phantoms = 0;
    int falseAlarms = 0;
    for (int n = 0; n < Math.max(sheets, pages); n++) {
      if (n < sheets) {
        SeparatorPress.Scan scan = press.scan(seed + n);
        CodeLook look = CodeLook.at(new PageImage(scan.page().image(), scan.page().dpi()), formats);
        add(batch, look);
        truth.add(new Fed("sheet " + (seed + n), true, scan.registration()));
        // Paper of the envelope, so that each separator has a packet to begin.
        batch.add(new PageFacts(id(batch), batch.size() + 1, true, 0, List.of()));
        truth.add(new Fed("paper", false, null));
      }
      if (n < pages) {
        ScannedSheet side = SheetPress.side(seed + n);
        long before = clock.getCurrentThreadCpuTime();
        CodeLook look = look(side);
        millis[n] = (clock.getCurrentThreadCpuTime() - before) / 1e6;
        phantoms += look.barcodes().size();
        falseAlarms += look.undecoded().isEmpty() ? 0 : 1;
        look.barcodes().forEach(code -> misses.add("phantom " + code));
        if (!look.undecoded().isEmpty()) {
          misses.add("false alarm on page " + side.writing() + " of " + look.undecoded());
        }
        add(batch, look);
        truth.add(new Fed("page " + (seed + n), false, null));
      }
      if ((n + 1) % SAY_EVERY == 0) {
        progress.accept(n + 1 + " ...");
      }
    }
    int[] cut = cut(batch, truth);
    Arrays.sort(millis);
    return new CodeReport(
        seed,
        sheets,
        sheets == 0 ? 1 : (double) cut[0] / sheets,
        cut[1],
        cut[2],
        pages,
        phantoms,
        falseAlarms,
        Arrays.stream(millis).average().orElse(0),
        pages == 0 ? 0 : millis[(int) (0.95 * (pages - 1))],
        misses);
  }

  private CodeLook look(ScannedSheet side) {
    return CodeLook.at(new PageImage(side.image(), side.dpi()), formats);
  }

  private static void add(List<PageFacts> batch, CodeLook look) {
    batch.add(
        new PageFacts(
            id(batch), batch.size() + 1, true, 0, look.barcodes(), !look.undecoded().isEmpty()));
  }

  private static String id(List<PageFacts> batch) {
    return "p" + (batch.size() + 1);
  }

  /** Found, missed without alarm, wrong boundaries. */
  private int[] cut(List<PageFacts> batch, List<Fed> truth) {
    List<CutPacket> packets =
        new BatchCutter(KEY)
            .cut(batch, new CutRules(SeparationMode.COVER_OR_PATCH, false))
            .packets();
    int[] starts = new int[batch.size()];
    int wrong = 0;
    for (CutPacket packet : packets) {
      String page = page(packet.opening());
      if (page != null) {
        int at = Integer.parseInt(page.substring(1)) - 1;
        boolean right =
            truth.get(at).separator()
                && Objects.equals(truth.get(at).registration(), registration(packet.opening()));
        starts[at] = right ? 1 : 0;
        wrong += right ? 0 : 1;
        if (!right) {
          misses.add("wrong boundary at " + truth.get(at).name());
        }
      }
    }
    int found = 0;
    int silent = 0;
    for (int n = 0; n < truth.size(); n++) {
      if (truth.get(n).separator()) {
        found += starts[n];
        if (starts[n] == 0) {
          silent += batch.get(n).undecoded() ? 0 : 1;
          misses.add("missed " + truth.get(n).name() + (batch.get(n).undecoded() ? ", alarm" : ""));
        }
      }
    }
    return new int[] {found, silent, wrong};
  }

  private static @Nullable String page(PacketOpening opening) {
    return switch (opening) {
      case ByCoverSheet cover -> cover.page();
      case ByRefusedCover cover -> cover.page();
      case ByPatchSheet patch -> patch.page();
      case WithoutSeparator _ -> null;
    };
  }

  private static @Nullable String registration(PacketOpening opening) {
    return switch (opening) {
      case ByCoverSheet cover -> cover.registration();
      case ByRefusedCover cover -> cover.text();
      case ByPatchSheet _, WithoutSeparator _ -> null;
    };
  }
}
