package id.berkas.imaging;

import java.util.Comparator;
import java.util.List;

/**
 * Which way the lines of text run. Letters stand nearer to their neighbours in the line than to
 * those of the next line, however broken or slanted they are.
 */
enum LineWay {
  ACROSS,
  UP_DOWN,
  UNCLEAR;

  /** At 150 dpi: parts of broken letters, letters, short words. */
  private static final int SMALLEST = 3;

  private static final int LARGEST = 60;

  /** No neighbour is farther, pixels between the two. */
  private static final int FARTHEST = 40;

  private static final int LONGEST_WORD = 400;

  /** Letters that are asked for their neighbour, taken evenly from the page. */
  private static final int ASKED = 400;

  private static final int FEWEST = 20;
  private static final double CLEAR = 0.57;

  /** Whether a turn, in quarters, sets lines of this way upright. */
  boolean allows(int quarters) {
    return switch (this) {
      case ACROSS -> quarters % 2 == 0;
      case UP_DOWN -> quarters % 2 == 1;
      case UNCLEAR -> true;
    };
  }

  static LineWay of(List<Blob> blobs) {
    List<Blob> parts =
        blobs.stream().filter(LineWay::part).sorted(Comparator.comparingInt(Blob::left)).toList();
    double step = Math.max(1, (double) parts.size() / ASKED);
    int across = 0;
    int all = 0;
    for (double n = 0; n < parts.size(); n += step) {
      LineWay way = next(parts, (int) n);
      across += way == ACROSS ? 1 : 0;
      all += way == UNCLEAR ? 0 : 1;
    }
    for (Blob blob : blobs) {
      if (blob.isWord(LONGEST_WORD)) {
        across += blob.width() > blob.height() ? 1 : 0;
        all++;
      }
    }
    if (all < FEWEST || Math.abs(2 * across - all) < (2 * CLEAR - 1) * all) {
      return UNCLEAR;
    }
    return 2 * across > all ? ACROSS : UP_DOWN;
  }

  private static boolean part(Blob blob) {
    int longer = Math.max(blob.width(), blob.height());
    return longer >= SMALLEST && longer <= LARGEST && blob.area() >= SMALLEST;
  }

  /** Which way the nearest neighbour lies. */
  private static LineWay next(List<Blob> parts, int at) {
    Blob one = parts.get(at);
    double nearest = FARTHEST * FARTHEST;
    LineWay way = UNCLEAR;
    for (int step = -1; step <= 1; step += 2) {
      for (int n = at + step; n >= 0 && n < parts.size(); n += step) {
        Blob other = parts.get(n);
        if (Math.abs(other.left() - one.left()) > FARTHEST + LARGEST) {
          break;
        }
        int beside = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
        int above = Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom());
        double apart = Math.pow(Math.max(0, beside), 2) + Math.pow(Math.max(0, above), 2);
        if (apart < nearest) {
          nearest = apart;
          way = beside > above ? ACROSS : UP_DOWN;
        }
      }
    }
    return way;
  }
}
