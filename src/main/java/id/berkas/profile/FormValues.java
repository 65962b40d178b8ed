package id.berkas.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a profile; what is left out has no value.
 *
 * @param byKey the values of each field; of rows by keys such as {@code codes.rules.0.does}
 */
public record FormValues(Map<String, List<String>> byKey) {

  public FormValues {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  /**
   * What a browser sent: other keys are left aside, empty rows close up.
   *
   * @param sent all parameters of the request; untrusted
   */
  public static FormValues sent(List<FormField> fields, Map<String, String[]> sent) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (FormField field : fields) {
      if (field.kind() == FormField.Kind.ROWS) {
        putRows(values, field, sentRows(field, sent));
      } else {
        put(values, field.key(), clean(field, sent.get(field.key())));
      }
    }
    return new FormValues(values);
  }

  private static List<Map<String, String>> sentRows(FormField field, Map<String, String[]> sent) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; hasRow(field, i, sent); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      for (FormField column : field.columns()) {
        clean(column, sent.get(cell(field, i, column)))
            .forEach(value -> row.put(column.key(), value));
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean hasRow(FormField field, int row, Map<String, String[]> sent) {
    return field.columns().stream().anyMatch(column -> sent.containsKey(cell(field, row, column)));
  }

  private static List<String> clean(FormField field, String @Nullable [] texts) {
    Function<String, Stream<String>> parts =
        field.kind() == FormField.Kind.LINES ? String::lines : Stream::of;
    return Stream.of(texts == null ? new String[0] : texts)
        .flatMap(parts)
        .map(text -> text.replaceAll("\\s", " ").strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The value of a field; empty when it has none. */
  public String one(String key) {
    return all(key).stream().findFirst().orElse("");
  }

  public List<String> all(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The values of a field, one a line. */
  public String lines(String key) {
    return String.join("\n", all(key));
  }

  /** The rows of a field, in their order. */
  public List<Map<String, String>> rows(FormField field) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; true; i++) {
      Map<String, String> row = new LinkedHashMap<>();
      for (FormField column : field.columns()) {
        all(cell(field, i, column)).forEach(value -> row.put(column.key(), value));
      }
      if (row.isEmpty()) {
        return rows;
      }
      rows.add(row);
    }
  }

  /** The same without one row; where there is none, the same. */
  public FormValues without(FormField field, int row) {
    List<Map<String, String>> rows = rows(field);
    if (row >= 0 && row < rows.size()) {
      rows.remove(row);
    }
    return with(field, rows);
  }

  /** The same with one row before the row that was before it. */
  public FormValues raised(FormField field, int row) {
    List<Map<String, String>> rows = rows(field);
    if (row > 0 && row < rows.size()) {
      Collections.swap(rows, row, row - 1);
    }
    return with(field, rows);
  }

  private FormValues with(FormField field, List<Map<String, String>> rows) {
    Map<String, List<String>> values = new LinkedHashMap<>(byKey);
    values.keySet().removeIf(key -> key.startsWith(field.key() + "."));
    putRows(values, field, rows);
    return new FormValues(values);
  }

  static void putRows(
      Map<String, List<String>> values, FormField field, List<Map<String, String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (FormField column : field.columns()) {
        String value = rows.get(i).get(column.key());
        put(values, cell(field, i, column), value == null ? List.of() : List.of(value));
      }
    }
  }

  static void put(Map<String, List<String>> values, String key, List<String> found) {
    if (!found.isEmpty()) {
      values.put(key, found);
    }
  }

  /** The key of one cell. */
  public static String cell(FormField field, int row, FormField column) {
    return "%s.%d.%s".formatted(field.key(), row, column.key());
  }
}
