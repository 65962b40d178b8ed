package id.berkas.recognition;

import id.berkas.document.Box;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Letters that stand near each other, in lines across the page or up and down. Pixels at 130 dpi.
 */
final class LetterGroups {

  /** Between a label and what is written behind it: 2 cm. */
  private static final int ALONG = 100;

  /** Between two lines: 4 mm. */
  private static final int ASIDE = 20;

  private LetterGroups() {}

  /** Letters that are near enough to others belong together. */
  static List<List<Box>> of(List<Box> letters) {
    Set<Box> left = new LinkedHashSet<>(letters);
    List<List<Box>> groups = new ArrayList<>();
    for (Box letter : letters) {
      if (left.remove(letter)) {
        groups.add(group(letter, left));
      }
    }
    return groups;
  }

  private static List<Box> group(Box first, Set<Box> left) {
    List<Box> group = new ArrayList<>(List.of(first));
    Deque<Box> open = new ArrayDeque<>(group);
    while (!open.isEmpty()) {
      Box letter = open.remove();
      List<Box> near = left.stream().filter(other -> isNear(letter, other)).toList();
      near.forEach(left::remove);
      group.addAll(near);
      open.addAll(near);
    }
    return group;
  }

  private static boolean isNear(Box one, Box other) {
    int across = gap(one.x(), one.width(), other.x(), other.width());
    int down = gap(one.y(), one.height(), other.y(), other.height());
    return Math.min(across, down) <= 0
        ? Math.max(across, down) <= ALONG
        : Math.max(across, down) <= ASIDE;
  }

  /** Between two spans; not positive when they share something. */
  static int gap(int from, int length, int otherFrom, int otherLength) {
    return Math.max(from, otherFrom) - Math.min(from + length, otherFrom + otherLength);
  }
}
