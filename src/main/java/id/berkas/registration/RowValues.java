package id.berkas.registration;

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

  private static final Pattern NIK = Pattern.compile("\\d{16}");
  private static final Pattern KPJ = Pattern.compile("[0-9A-Z]{11}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int SHOWN = 40;

  private final Map<String, String> values = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  void put(String column, String value) {
    values.put(column, value);
  }

  boolean has(String column) {
    return values.containsKey(column);
  }

  void problem(String why) {
    problems.add(why);
  }

  List<String> problems() {
    return problems;
  }

  void required(String column) {
    if (!values.containsKey(column)) {
      problem(column + " is empty; it is needed");
    }
  }

  @Nullable String nik(String column) {
    String digits = number(column);
    if (digits == null || NIK.matcher(digits).matches()) {
      return digits;
    }
    problem(
        "%s \"%s\" is not 16 digits; format the column as text and enter it again"
            .formatted(column, shown(digits)));
    return null;
  }

  @Nullable String kpj() {
    String digits = number("kpj");
    if (digits == null || KPJ.matcher(digits).matches()) {
      return digits;
    }
    problem(
        "kpj \"%s\" is not 11 digits (leading zeros count); format the column as text and enter it again"
            .formatted(shown(digits)));
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
      problem("%s %s cannot be right; correct the year".formatted(column, shown(text)));
    } catch (DateTimeParseException e) {
      problem("%s \"%s\" is no date; write it like 1990-05-17".formatted(column, shown(text)));
    }
    return null;
  }

  @Nullable String matching(String column, Pattern pattern, String allowed) {
    String text = values.get(column);
    if (text == null || pattern.matcher(text).matches()) {
      return text;
    }
    problem("%s \"%s\" is not made of %s, at most 60".formatted(column, shown(text), allowed));
    return null;
  }

  @Nullable String oneOf(String column, Set<String> codes, @Nullable String code) {
    if (code == null || codes.contains(code)) {
      return code;
    }
    problem(
        "%s \"%s\" is unknown; use %s"
            .formatted(column, shown(code), String.join(", ", codes.stream().sorted().toList())));
    return null;
  }

  @Nullable String text(String column, int longest) {
    String text = values.get(column);
    if (text != null && text.length() > longest) {
      problem("%s is longer than %d characters; shorten it".formatted(column, longest));
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
