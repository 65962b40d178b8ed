package id.berkas.registration;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of another program as a registration file, so that one set of rules reads both. */
final class RowsAsCsv {

  private RowsAsCsv() {}

  static byte[] of(List<? extends Map<String, ? extends @Nullable Object>> rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    StringBuilder csv = new StringBuilder();
    csv.append(
        columns.stream()
            .map(column -> quoted(column.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(",", "", "\n")));
    for (Map<String, ? extends @Nullable Object> row : rows) {
      csv.append(
          columns.stream()
              .map(column -> quoted(row.get(column)))
              .collect(Collectors.joining(",", "", "\n")));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Line ends become spaces, so that each row is one line. */
  private static String quoted(@Nullable Object value) {
    String text = value == null ? "" : value.toString().replaceAll("[\\r\\n]+", " ");
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
