package id.berkas.imaging;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Tells from the shape of one letter how likely each turn of the page is: a net with one hidden
 * layer, learned from letters of many fonts. Letters that look the same upside down say so.
 *
 * @param hidden weights of the hidden layer: for each unit its bias, then one for each grid cell
 * @param output weights of the output: for each turn its bias, then one for each hidden unit
 */
@SuppressWarnings("ArrayRecordComponent")
record UprightNet(float[] hidden, float[] output) {

  static final int UNITS = 32;
  static final int TURNS = 4;
  static final int CELLS = Glyph.SIDE * Glyph.SIDE;

  private static final String RESOURCE = "upright-letters.net";

  /** Read when first asked for: the teacher works before there is anything to read. */
  private static final class Learned {
    static final UprightNet NET = read();
  }

  static UprightNet learned() {
    return Learned.NET;
  }

  private static UprightNet read() {
    try (InputStream in = UprightNet.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      DataInputStream data = new DataInputStream(in);
      return new UprightNet(floats(data, UNITS * (CELLS + 1)), floats(data, TURNS * (UNITS + 1)));
    } catch (IOException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
  }

  private static float[] floats(DataInputStream data, int count) throws IOException {
    float[] floats = new float[count];
    for (int n = 0; n < count; n++) {
      floats[n] = data.readFloat();
    }
    return floats;
  }

  /** What the hidden units say to a grid. */
  float[] units(float[] grid) {
    float[] units = new float[UNITS];
    for (int unit = 0; unit < UNITS; unit++) {
      int at = unit * (CELLS + 1);
      float sum = hidden[at++];
      for (int cell = 0; cell < CELLS; cell++) {
        sum += hidden[at + cell] * grid[cell];
      }
      units[unit] = Math.max(0, sum);
    }
    return units;
  }

  /** How likely the page must be turned clockwise by 0, 90, 180, 270 degrees; the sum is 1. */
  double[] turns(float[] units) {
    double[] turns = new double[TURNS];
    double most = Double.NEGATIVE_INFINITY;
    for (int turn = 0; turn < TURNS; turn++) {
      int at = turn * (UNITS + 1);
      double sum = output[at++];
      for (int unit = 0; unit < UNITS; unit++) {
        sum += output[at + unit] * units[unit];
      }
      turns[turn] = sum;
      most = Math.max(most, sum);
    }
    double all = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      turns[turn] = Math.exp(turns[turn] - most);
      all += turns[turn];
    }
    for (int turn = 0; turn < TURNS; turn++) {
      turns[turn] /= all;
    }
    return turns;
  }
}
