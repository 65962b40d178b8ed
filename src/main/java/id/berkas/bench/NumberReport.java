package id.berkas.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How well identity numbers are read where that is hard.
 *
 * @param seed of the first side
 * @param rows one for each kind of side and noise
 * @param misses what was wrong or missing on which side
 */
public record NumberReport(long seed, List<Row> rows, List<String> misses) {

  public NumberReport {
    rows = List.copyOf(rows);
    misses = List.copyOf(misses);
  }

  /**
   * Sides of one kind.
   *
   * @param kind what is on them
   * @param noise how the scanner was treated
   * @param sides how many
   * @param fields one score for each field that stands on them
   * @param secondsPerSide look and reading, on the clock
   */
  public record Row(
      String kind, String noise, int sides, List<FieldScore> fields, double secondsPerSide) {

    public Row {
      fields = List.copyOf(fields);
    }
  }

  /**
   * One field.
   *
   * @param name such as {@code nik}
   * @param printed on how many sides it stands
   * @param exact how often it came out as printed
   * @param wrong how often another value came out and not the right one
   */
  public record FieldScore(String name, int printed, int exact, int wrong) {}

  /** One line for each row and field. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      for (FieldScore field : row.fields()) {
        lines.add(
            "%-14s %-7s %-11s %4d of %4d exact, %3d wrong  %6.2f s a side"
                .formatted(
                    row.kind(),
                    row.noise(),
                    field.name(),
                    field.exact(),
                    field.printed(),
                    field.wrong(),
                    row.secondsPerSide()));
      }
    }
    return lines;
  }
}
