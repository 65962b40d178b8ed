package id.berkas.specimen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Remembers what was written on a page, and which of it are fields. */
final class PageRecord {
  private static final double SAME_LINE_MM = 0.8;

  private record Fragment(double x, double y, String text) {}

  private final List<Fragment> fragments = new ArrayList<>();
  private final Map<String, String> fields = new TreeMap<>();

  void wrote(double x, double y, String text) {
    if (!text.isBlank()) {
      fragments.add(new Fragment(x, y, text.strip()));
    }
  }

  /** The first value of a field stays: two cards on one sheet speak of the first one's owner. */
  void field(String name, String value) {
    fields.putIfAbsent(name, value);
  }

  Map<String, String> fields() {
    return Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /** Fragments on one base line are one line, read from the left. */
  List<String> lines() {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::y));
    List<String> lines = new ArrayList<>();
    List<Fragment> line = new ArrayList<>();
    for (Fragment fragment : sorted) {
      if (!line.isEmpty() && fragment.y() - line.getFirst().y() > SAME_LINE_MM) {
        lines.add(joined(line));
        line.clear();
      }
      line.add(fragment);
    }
    if (!line.isEmpty()) {
      lines.add(joined(line));
    }
    return List.copyOf(lines);
  }

  private static String joined(List<Fragment> line) {
    return line.stream()
        .sorted(Comparator.comparingDouble(Fragment::x))
        .map(Fragment::text)
        .collect(Collectors.joining(" "));
  }
}
