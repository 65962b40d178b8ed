package id.berkas.recognition;

import id.berkas.document.Box;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The connected shapes of dark dots of a small picture.
 *
 * @param label of each dot: 0 is paper, n is the shape n - 1
 * @param boxes around the shapes
 */
record InkShapes(int[] label, List<Box> boxes) {

  static InkShapes of(GrayPage picture) {
    int level = middle(picture.pixels());
    int[] label = new int[picture.pixels().length];
    List<Box> boxes = new ArrayList<>();
    for (int at = 0; at < label.length; at++) {
      if (label[at] == 0 && (picture.pixels()[at] & 0xFF) < level) {
        boxes.add(flooded(picture, level, label, at, boxes.size() + 1));
      }
    }
    return new InkShapes(label, boxes);
  }

  private static Box flooded(GrayPage picture, int level, int[] label, int start, int number) {
    int width = picture.width();
    Box around = new Box(start % width, start / width, 1, 1);
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.add(start);
    label[start] = number;
    while (!waiting.isEmpty()) {
      int at = waiting.pop();
      int x = at % width;
      int y = at / width;
      around = around.and(new Box(x, y, 1, 1));
      for (int ny = Math.max(0, y - 1); ny <= Math.min(picture.height() - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          int next = ny * width + nx;
          if (label[next] == 0 && (picture.pixels()[next] & 0xFF) < level) {
            label[next] = number;
            waiting.push(next);
          }
        }
      }
    }
    return around;
  }

  /** The level that parts dark from light best (Otsu, 1979). */
  private static int middle(byte[] pixels) {
    int[] count = new int[256];
    long sum = 0;
    for (byte pixel : pixels) {
      count[pixel & 0xFF]++;
      sum += pixel & 0xFF;
    }
    int best = 128;
    double most = 0;
    long dark = 0;
    long darkSum = 0;
    for (int level = 0; level < 255; level++) {
      dark += count[level];
      darkSum += (long) level * count[level];
      long light = pixels.length - dark;
      if (dark > 0 && light > 0) {
        double apart = (double) darkSum / dark - (double) (sum - darkSum) / light;
        double between = (double) dark * light * apart * apart;
        if (between > most) {
          most = between;
          best = level + 1;
        }
      }
    }
    return best;
  }
}
