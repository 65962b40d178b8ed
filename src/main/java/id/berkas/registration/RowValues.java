package id.berkas.registration;

import id.berkas.classification.Nik;
import id.berkas.document.Told;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of one row by column. What is wrong with one is remembered, and reads as null. */
final class RowValues {

  private static final Pattern KPJ = Pattern.compile("[0-9A-Z]{11}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int SHOWN = 40;

  private final Map<String, String> values = new HashMap<>();
  private final List<Told> problems = new ArrayList<>();

  void put(String column, String value) {
    values.put(column, value);
  }

  boolean has(String column) {
    return values.containsKey(column);
  }

  /**
   * @param key of the sentence, after {@code row.}
   */
  void problem(String key, String... values) {
    problems.add(Told.of("row." + key, values));
  }

  List<Told> problems() {
    return problems;
  }

  void required(String column) {
    if (!values.containsKey(column)) {
      problem("required", column);
    }
  }

  @Nullable String nik(String column) {
    String digits = number(column);
    if (digits == null) {
      return null;
    }
    List<String> errors = new Nik(digits).errors();
    errors.forEach(error -> problem(error, column, shown(digits)));
    return errors.isEmpty() ? digits : null;
  }

  @Nullable String kpj() {
    String digits = number("kpj");
    if (digits == null || KPJ.matcher(digits).matches()) {
      return digits;
    }
    problem("kpj", shown(digits));
    return null;
  }

  @Nullable LocalDate day(String column) {
    String text = values.get(column);
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
      problem("year", column, shown(text));
    } catch (DateTimeParseException e) {
      problem("date", column, shown(text));
    }
    return null;
  }

  @Nullable String matching(String column, Pattern pattern) {
    String text = values.get(column);
    if (text == null || pattern.matcher(text).matches()) {
      return text;
    }
    problem("letters", column, shown(text));
    return null;
  }

  @Nullable String oneOf(String column, Set<String> codes, @Nullable String code) {
    if (code == null || codes.contains(code)) {
      return code;
    }
    problem("unknown", column, shown(code), String.join(", ", codes.stream().sorted().toList()));
    return null;
  }

  @Nullable String text(String column, int longest) {
    String text = values.get(column);
    if (text != null && text.length() > longest) {
      problem("long", column, String.valueOf(longest));
      return null;
    }
    return text;
  }

  private @Nullable String number(String column) {
    String text = upper(column);
    return text == null ? null : text.replaceAll("[\\s.-]", "");
  }

  @Nullable String upper(String column) {
    String text = values.get(column);
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }

  @Nullable String lower(String column) {
    String text = values.get(column);
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  static String shown(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN);
  }
}
