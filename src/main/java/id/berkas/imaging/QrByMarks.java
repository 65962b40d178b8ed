package id.berkas.imaging;

import com.google.zxing.NotFoundException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.GridSampler;
import id.berkas.imaging.CornerMarks.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the modules of a QR code from the places of its corner marks alone: a mark that has lost a
 * corner, or a second pattern like it among the modules, leads other searches astray. A scan is
 * flat, so three marks tell where the fourth corner is.
 */
final class QrByMarks {

  private static final int MOST_MARKS = 6;

  /** By how much the two legs between marks may differ, and their corner be from a right one. */
  private static final double PLAY = 0.1;

  /** Modules from the edge of a code to the centre of a mark. */
  private static final float CENTRE = 3.5f;

  private static final int LEAST_SIZE = 21;
  private static final int MOST_SIZE = 177;

  private QrByMarks() {}

  /** The modules of every code that three marks may stand for, the likeliest size first. */
  static List<DetectorResult> on(BitMatrix black) {
    List<Mark> marks = CornerMarks.on(black);
    List<Mark> some = marks.subList(0, Math.min(MOST_MARKS, marks.size()));
    List<DetectorResult> seen = new ArrayList<>();
    for (Mark corner : some) {
      for (Mark one : some) {
        for (Mark other : some) {
          if (corner != one && corner != other && one != other && isCorner(corner, one, other)) {
            sample(black, corner, one, other, seen);
          }
        }
      }
    }
    return seen;
  }

  /** Whether the second is to the right of the corner and the third below, as the code stands. */
  private static boolean isCorner(Mark corner, Mark right, Mark below) {
    double ax = right.x() - corner.x();
    double ay = right.y() - corner.y();
    double bx = below.x() - corner.x();
    double by = below.y() - corner.y();
    double a = Math.hypot(ax, ay);
    double b = Math.hypot(bx, by);
    double leg = (a + b) / 2;
    return Math.abs(a - b) < PLAY * leg
        && Math.abs(ax * bx + ay * by) < PLAY * a * b
        && ax * by - ay * bx > 0;
  }

  private static void sample(
      BitMatrix black, Mark corner, Mark right, Mark below, List<DetectorResult> seen) {
    double leg = Math.hypot(right.x() - corner.x(), right.y() - corner.y());
    double module = (corner.module() + right.module() + below.module()) / 3;
    int version = (int) Math.round((leg / module + 7 - 17) / 4);
    for (int near : new int[] {version, version - 1, version + 1}) {
      int size = 17 + 4 * near;
      if (size >= LEAST_SIZE && size <= MOST_SIZE) {
        try {
          seen.add(sample(black, corner, right, below, size));
        } catch (NotFoundException overTheEdge) {
          continue;
        }
      }
    }
  }

  private static DetectorResult sample(
      BitMatrix black, Mark corner, Mark right, Mark below, int size) throws NotFoundException {
    float far = size - CENTRE;
    BitMatrix modules =
        GridSampler.getInstance()
            .sampleGrid(
                black,
                size,
                size,
                CENTRE,
                CENTRE,
                far,
                CENTRE,
                far,
                far,
                CENTRE,
                far,
                (float) corner.x(),
                (float) corner.y(),
                (float) right.x(),
                (float) right.y(),
                (float) (right.x() + below.x() - corner.x()),
                (float) (right.y() + below.y() - corner.y()),
                (float) below.x(),
                (float) below.y());
    return new DetectorResult(
        modules, new ResultPoint[] {point(below), point(corner), point(right)});
  }

  private static ResultPoint point(Mark mark) {
    return new ResultPoint((float) mark.x(), (float) mark.y());
  }
}
