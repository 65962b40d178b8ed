package id.berkas.imaging;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * The turn of a page whose letters disagree: its densest lines are read each way up. Dear, so only
 * pages in doubt are read.
 */
final class SecondOpinion {

  /** At 150 dpi: about four lines high, four inches wide. */
  private static final int HIGH = 110;

  private static final int WIDE = 620;
  private static final int READ_DPI = 250;

  /** Letters that must be legible, and how many more than the other way up. */
  private static final double ENOUGH = 6;

  private static final double CLEAR = 2.5;

  /** Fewer letters are not worth the reading. */
  private static final int FEWEST = 30;

  private final Ink ink;
  private final List<Blob> letters;
  private final Lie lie;
  private final double slope;

  /**
   * @param lie as far as it is known
   */
  SecondOpinion(Ink ink, List<Blob> blobs, Lie lie) {
    this.ink = ink;
    this.letters = blobs.stream().filter(LineSlant::letter).toList();
    this.lie = lie;
    this.slope = Math.tan(Math.toRadians(lie.skew()));
  }

  /**
   * How the page lies, sure if reading tells.
   *
   * @param page at its own resolution
   */
  Lie on(GrayPage page, int dpi, LineReading reading) {
    OptionalInt turn = letters.size() < FEWEST ? OptionalInt.empty() : turn(page, dpi, reading);
    return turn.isPresent() ? new Lie(turn.getAsInt(), lie.skew(), true, lie.sideways()) : lie;
  }

  private OptionalInt turn(GrayPage page, int dpi, LineReading reading) {
    double row = densest(letters, this::row, HIGH);
    List<Blob> line =
        letters.stream().filter(letter -> Math.abs(row(letter) - row) <= HIGH / 2.0).toList();
    double along = densest(line, this::along, WIDE);
    double across = row - slope * along;
    double scale = (double) page.width() / ink.width();
    double x = scale * (lie.sideways() ? across : along);
    double y = scale * (lie.sideways() ? ink.height() - along : across);
    int first = lie.sideways() ? 90 : 0;
    OptionalInt turn = turn(page, dpi, x, y, reading);
    return turn.isPresent() ? turn : turn(page, dpi, x, y, thickened(reading));
  }

  private OptionalInt turn(GrayPage page, int dpi, double x, double y, LineReading reading) {
    int first = lie.sideways() ? 90 : 0;
    double upright = legible(page, dpi, x, y, first, reading);
    double upsideDown = legible(page, dpi, x, y, first + 180, reading);
    double more = Math.max(upright, upsideDown);
    return more >= ENOUGH && more >= CLEAR * Math.min(upright, upsideDown)
        ? OptionalInt.of(upright > upsideDown ? first : first + 180)
        : OptionalInt.empty();
  }

  /**
   * Strokes that a bitonal scan broke hang together again when each pixel takes in its darkest
   * neighbour.
   */
  private static LineReading thickened(LineReading reading) {
    return (pixels, width, height, dpi) -> {
      byte[] thick = pixels.clone();
      for (int n = width; n < pixels.length - width; n++) {
        int beside = Math.min(pixels[n - 1] & 0xFF, pixels[n + 1] & 0xFF);
        int above = Math.min(pixels[n - width] & 0xFF, pixels[n + width] & 0xFF);
        thick[n] = (byte) Math.min(pixels[n] & 0xFF, Math.min(beside, above));
      }
      return reading.legible(thick, width, height, dpi);
    };
  }

  private double legible(
      GrayPage page, int dpi, double x, double y, int turn, LineReading reading) {
    double size = (double) READ_DPI / CodeSearch.FIRST_DPI;
    GrayPage lines =
        page.cut(
            x,
            y,
            turn,
            lie.skew(),
            (int) (WIDE * size),
            (int) (HIGH * size),
            (double) dpi / READ_DPI);
    return reading.legible(lines.pixels(), lines.width(), lines.height(), READ_DPI);
  }

  private double along(Blob letter) {
    return lie.sideways()
        ? ink.height() - (letter.top() + letter.bottom()) / 2.0
        : (letter.left() + letter.right()) / 2.0;
  }

  private double row(Blob letter) {
    double across =
        lie.sideways()
            ? (letter.left() + letter.right()) / 2.0
            : (letter.top() + letter.bottom()) / 2.0;
    return across + slope * along(letter);
  }

  /** The middle of the window that holds the most letters. */
  private static double densest(List<Blob> letters, ToDoubleFunction<Blob> place, int window) {
    double[] places = letters.stream().mapToDouble(place).sorted().toArray();
    int most = 0;
    double middle = places[0];
    int to = 0;
    for (int from = 0; from < places.length; from++) {
      while (to < places.length && places[to] <= places[from] + window) {
        to++;
      }
      if (to - from > most) {
        most = to - from;
        middle = (places[from] + places[to - 1]) / 2;
      }
    }
    return middle;
  }
}
