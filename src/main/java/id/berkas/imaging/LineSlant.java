package id.berkas.imaging;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The slant of the lines of text: along the right one, the feet and the heads of the letters fall
 * into few rows. Stamps, pictures, frames and folds are no letters and have no say.
 */
final class LineSlant {

  private static final double USUAL_DEGREES = 11;

  /** Looked for only on a page that has no clear answer among the usual slants. */
  private static final double MOST_DEGREES = 25;

  private static final double STEP = 0.2;
  private static final double FINE_STEP = 0.05;
  private static final double NEAR = 0.3;

  /** At 150 dpi: parts of broken letters and letters. */
  private static final int SMALLEST = 3;

  private static final int LARGEST = 60;
  private static final int MOST_LETTERS = 1_500;
  private static final int FEWEST = 12;

  /** How far the best slant must stand out from a middling one. */
  private static final double CLEAR = 1.35;

  /** The same for slants that hardly any page has. */
  private static final double CLEAR_IF_RARE = 1.6;

  /** Gives the best angles near the peak nearly all the weight. */
  private static final int PEAKED = 8;

  /** Room for lines that leave the page when it is slanted. */
  private final int above;

  private final float[] along;
  private final float[] heights;
  private final int[] rows;
  private int count;

  private LineSlant(int letters, int length, int height) {
    this.along = new float[2 * letters];
    this.heights = new float[2 * letters];
    this.above = (int) (length * Math.tan(Math.toRadians(MOST_DEGREES + 1))) + 2;
    this.rows = new int[height + 2 * above];
  }

  /**
   * Degrees the lines rise to the right once the page is upright, counter-clockwise positive; 0
   * when there is no clear answer.
   *
   * @param sideways whether the lines run up and down on this ink
   */
  static double of(Ink ink, List<Blob> blobs, boolean sideways) {
    List<Blob> letters = blobs.stream().filter(LineSlant::letter).toList();
    if (letters.size() < FEWEST) {
      return 0;
    }
    LineSlant slant =
        sideways
            ? new LineSlant(letters.size(), ink.height(), ink.width())
            : new LineSlant(letters.size(), ink.width(), ink.height());
    double step = Math.max(1, (double) letters.size() / MOST_LETTERS);
    for (double n = 0; n < letters.size(); n += step) {
      Blob letter = letters.get((int) n);
      if (sideways) {
        double middle = ink.height() - (letter.top() + letter.bottom()) / 2.0;
        slant.add(middle, letter.left(), letter.right());
      } else {
        slant.add((letter.left() + letter.right()) / 2.0, letter.top(), letter.bottom());
      }
    }
    return slant.degrees();
  }

  /** Whether this could be a letter or a part of one. */
  static boolean letter(Blob blob) {
    int longer = Math.max(blob.width(), blob.height());
    return longer >= SMALLEST && longer <= LARGEST && blob.area() >= SMALLEST;
  }

  private void add(double place, int head, int foot) {
    along[count] = (float) place;
    heights[count++] = head;
    along[count] = (float) place;
    heights[count++] = foot;
  }

  private double degrees() {
    OptionalDouble usual = best(USUAL_DEGREES, CLEAR);
    if (usual.isPresent() && Math.abs(usual.getAsDouble()) < USUAL_DEGREES - 2 * STEP) {
      return peak(usual.getAsDouble());
    }
    OptionalDouble rare = best(MOST_DEGREES, CLEAR_IF_RARE);
    return Stream.of(rare, usual)
        .flatMapToDouble(OptionalDouble::stream)
        .map(this::peak)
        .findFirst()
        .orElse(0);
  }

  /** The slant up to a largest one that gathers most, when it stands out. */
  private OptionalDouble best(double most, double clear) {
    double[] all = new double[(int) (2 * most / STEP) + 1];
    int best = 0;
    for (int n = 0; n < all.length; n++) {
      all[n] = gathered(n * STEP - most);
      best = all[n] > all[best] ? n : best;
    }
    double middling = Arrays.stream(all).sorted().toArray()[all.length / 2];
    return all[best] < clear * middling
        ? OptionalDouble.empty()
        : OptionalDouble.of(best * STEP - most);
  }

  /** The middle of the peak around an angle near it. */
  private double peak(double near) {
    double top = near;
    double most = 0;
    for (double degrees = near - NEAR; degrees <= near + NEAR; degrees += FINE_STEP) {
      double gathered = gathered(degrees);
      if (gathered > most) {
        most = gathered;
        top = degrees;
      }
    }
    double weights = 0;
    double sum = 0;
    for (double degrees = top - NEAR; degrees <= top + NEAR; degrees += FINE_STEP) {
      double weight = Math.pow(gathered(degrees) / most, PEAKED);
      weights += weight;
      sum += weight * degrees;
    }
    return Math.round(100 * sum / weights) / 100.0;
  }

  /** How much feet and heads gather in rows of this slant: the sum of the squares of the rows. */
  private double gathered(double degrees) {
    Arrays.fill(rows, 0);
    float slope = (float) Math.tan(Math.toRadians(degrees));
    for (int n = 0; n < count; n++) {
      rows[(int) (heights[n] + slope * along[n] + above)]++;
    }
    double gathered = 0;
    for (int row = 1; row + 1 < rows.length; row++) {
      double around = rows[row] + 0.5 * (rows[row - 1] + rows[row + 1]);
      gathered += around * around;
    }
    return gathered;
  }
}
