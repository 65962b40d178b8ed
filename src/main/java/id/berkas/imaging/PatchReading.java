package id.berkas.imaging;

import id.berkas.document.Barcode;
import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads patch codes from their bars, along the edges of a sheet that was fed either way round.
 * Parallel lines 2 mm apart cross the page; a code counts where enough neighbouring lines agree, so
 * no line of text, table or picture is taken for one. It is read from the edge it stands nearest to
 * inwards, as a scanner that feeds this edge first would.
 */
final class PatchReading {

  private static final double STEP = 0.08;

  /** From first to last bar, inches: 0.80, with a printer that scales and a scan at a slant. */
  private static final double LEAST_TOTAL = 0.62;

  private static final double MOST_TOTAL = 1.0;

  /** White before and after, inches; the maker asks for 0.25. */
  private static final double QUIET = 0.09;

  /** Lines that must agree, of bars at least 0.75 inch long. */
  private static final int LEAST_LINES = 7;

  /** Lines that are too few to read and too many for chance. */
  private static final int LEAST_REMAINS = 4;

  /** So near the middle, in parts of the page, no edge is the nearer one for a person. */
  private static final double IN_THE_MIDDLE = 0.15;

  /** Tangent of 18 degrees. */
  private static final double MOST_SLANT = 0.33;

  private final GrayPage page;
  private final int dpi;
  private final boolean lying;

  /**
   * @param lying whether the bars lie, so that lines run down the page
   */
  private PatchReading(GrayPage page, int dpi, boolean lying) {
    this.page = page;
    this.dpi = dpi;
    this.lying = lying;
  }

  /** The patch codes of a page at about 150 dpi, in its pixels. */
  static Patches on(GrayPage page, int dpi) {
    Patches found = new Patches(new ArrayList<>(), new ArrayList<>());
    new PatchReading(page, dpi, true).read(found);
    new PatchReading(page, dpi, false).read(found);
    return found;
  }

  /**
   * What was seen.
   *
   * @param codes those on which enough lines agree
   * @param suspects places that look like one and cannot be read
   */
  record Patches(List<Barcode> codes, List<Box> suspects) {}

  private void read(Patches found) {
    int step = Math.max(2, (int) Math.round(STEP * dpi));
    int across = lying ? page.width() : page.height();
    List<PatchTrack> tracks = new ArrayList<>();
    List<PatchTrack> remains = new ArrayList<>();
    for (int line = step / 2; line < across - 1; line += step) {
      cross(line, step, tracks, remains);
    }
    for (PatchTrack track : tracks) {
      if (track.lines() >= LEAST_LINES && track.agreed()) {
        found.codes().add(barcode(track));
      } else if (track.lines() >= LEAST_REMAINS) {
        found.suspects().add(box(track));
      }
    }
    remains.stream()
        .filter(track -> track.lines() >= LEAST_LINES)
        .map(this::box)
        .forEach(found.suspects()::add);
  }

  private void cross(int line, int step, List<PatchTrack> tracks, List<PatchTrack> remains) {
    int[] runs = LineRuns.of(levels(line), dpi);
    int from = runs[0];
    for (int n = 1; n + 6 < runs.length; n += 2) {
      int total = total(runs, n);
      if (total >= LEAST_TOTAL * dpi && total <= MOST_TOTAL * dpi) {
        Optional<PatchCode> code = PatchCode.of(runs, n);
        if (code.isPresent() && quiet(runs, n)) {
          join(tracks, line, step, from, total, code.get());
        } else if (PatchCode.like(runs, n)) {
          join(remains, line, step, from, total, PatchCode.PATCH_T);
        }
      }
      from += runs[n] + runs[n + 1];
    }
  }

  private static void join(
      List<PatchTrack> tracks, int line, int step, int from, int total, PatchCode code) {
    double middle = from + total / 2.0;
    for (PatchTrack track : tracks) {
      int gap = line - track.lastLine();
      boolean near = gap > 0 && gap <= 4 * step;
      if (near && Math.abs(middle - track.lastMiddle()) <= gap * MOST_SLANT + step / 3.0) {
        track.add(line, from, from + total, code);
        return;
      }
    }
    PatchTrack track = new PatchTrack();
    track.add(line, from, from + total, code);
    tracks.add(track);
  }

  private static int total(int[] runs, int at) {
    int total = 0;
    for (int n = 0; n < 7; n++) {
      total += runs[at + n];
    }
    return total;
  }

  /** Beyond the page's edge all is quiet. */
  private boolean quiet(int[] runs, int at) {
    double least = QUIET * dpi;
    boolean before = at == 1 || runs[at - 1] >= least;
    boolean after = at + 7 >= runs.length || at + 8 >= runs.length || runs[at + 7] >= least;
    return before && after;
  }

  /** The mean of three neighbouring pixels all along a line. */
  private int[] levels(int line) {
    int[] levels = new int[lying ? page.height() : page.width()];
    int along = lying ? page.width() : 1;
    int beside = lying ? 1 : page.width();
    int at = line * beside;
    byte[] pixels = page.pixels();
    for (int n = 0; n < levels.length; n++, at += along) {
      int sum = pixels[at] & 0xFF;
      sum += pixels[at - beside] & 0xFF;
      sum += pixels[at + beside] & 0xFF;
      levels[n] = sum / 3;
    }
    return levels;
  }

  private Box box(PatchTrack track) {
    int length = track.lastLine() - track.firstLine();
    int thick = track.end() - track.start();
    return lying
        ? new Box(track.firstLine(), track.start(), length, thick)
        : new Box(track.start(), track.firstLine(), thick, length);
  }

  private Barcode barcode(PatchTrack track) {
    int far = lying ? page.height() : page.width();
    boolean fromFarEdge = track.start() + track.end() > far;
    PatchCode code = fromFarEdge ? track.code().reversed() : track.code();
    double off = Math.abs(track.start() + track.end() - far) / 2.0;
    String method = "bars-%ddpi-%d-lines".formatted(dpi, track.lines());
    return new Barcode(
        code.name(),
        code.text(),
        box(track),
        off < IN_THE_MIDDLE * far ? method + PatchCode.EITHER_WAY : method);
  }
}
