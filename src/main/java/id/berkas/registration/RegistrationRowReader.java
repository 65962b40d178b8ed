package id.berkas.registration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row and collects everything that is wrong with it, so that one repair suffices. */
final class RegistrationRowReader {

  /** A registration, or why the row is none. */
  sealed interface Result {}

  record Good(Registration registration) implements Result {}

  record Bad(String why) implements Result {}

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]{0,59}");
  private static final Pattern NIK = Pattern.compile("\\d{16}");
  private static final Pattern KPJ = Pattern.compile("[0-9A-Z]{11}");
  private static final Pattern EXCEL_TEXT = Pattern.compile("=\"(.*)\"");
  private static final Set<String> CHANNELS = Set.of("online", "offline", "collective");
  private static final Set<String> RELATIONS =
      Set.of(
          "PESERTA",
          "SUAMI",
          "ISTRI",
          "ANAK",
          "ORANG_TUA",
          "AHLI_WARIS",
          "PERUSAHAAN",
          "RUMAH_SAKIT");
  private static final int LONGEST_ATTRIBUTE = 2000;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> attributes = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private RegistrationRowReader() {}

  static Result read(RegistrationHeader header, CsvRow row) {
    if (row.problem() != null) {
      return new Bad(row.problem());
    }
    RegistrationRowReader reader = new RegistrationRowReader();
    reader.sort(header.columns(), row.fields());
    Registration registration = reader.registration();
    return registration == null || !reader.problems.isEmpty()
        ? new Bad(String.join("; ", reader.problems))
        : new Good(registration);
  }

  private void sort(List<String> columns, List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      String value = clean(fields.get(i));
      if (value.isEmpty()) {
        continue;
      }
      if (i >= columns.size()) {
        problem("has more values than the header has columns; quote values that hold a separator");
        return;
      }
      String column = columns.get(i);
      if (value.indexOf('\uFFFD') >= 0) {
        problem(column + " holds characters that are not UTF-8; save the list as \"CSV UTF-8\"");
      }
      if (RegistrationHeader.KNOWN.contains(column)) {
        values.put(column, value);
      } else if (!column.isEmpty()) {
        attributes.put(column, cut(value, LONGEST_ATTRIBUTE));
      }
    }
  }

  private @Nullable Registration registration() {
    String number = matching(RegistrationHeader.NUMBER, NUMBER, "letters, digits and - / . _");
    Program program = program();
    String fullName = text("full_name", 200);
    String nik = nik("nik");
    String kpj = kpj();
    required(RegistrationHeader.NUMBER);
    required("program");
    required("full_name");
    if (!values.containsKey("nik") && !values.containsKey("kpj")) {
      problem("nik and kpj are both empty; one is needed");
    }
    if (number == null || program == null || fullName == null) {
      return null;
    }
    return new Registration(
        number,
        program,
        cause(program),
        oneOf("channel", CHANNELS, lower("channel")),
        text("branch", 20),
        nik,
        kpj,
        text("npp", 20),
        text("company_name", 200),
        fullName,
        text("mother_name", 200),
        text("birth_place", 100),
        day("birth_date"),
        oneOf("sex", Set.of("L", "P"), upper("sex")),
        text("phone", 40),
        text("email", 200),
        day("service_date"),
        text("applicant_name", 200),
        nik("applicant_nik"),
        oneOf("applicant_relation", RELATIONS, upper("applicant_relation")),
        attributes);
  }

  private void required(String column) {
    if (!values.containsKey(column)) {
      problem(column + " is empty; it is needed");
    }
  }

  private @Nullable Program program() {
    String code = upper("program");
    for (Program program : Program.values()) {
      if (program.name().equals(code)) {
        return program;
      }
    }
    if (code != null) {
      problem("program \"%s\" is unknown; use JHT, JKK, JKM, JP or JKP".formatted(shown(code)));
    }
    return null;
  }

  private @Nullable String cause(Program program) {
    String code = upper("claim_cause");
    if (code == null || program.causes().contains(code)) {
      return code;
    }
    problem(
        "claim_cause \"%s\" does not exist for %s; use %s"
            .formatted(shown(code), program, String.join(", ", program.causes())));
    return null;
  }

  private @Nullable String nik(String column) {
    String digits = number(column);
    if (digits == null || NIK.matcher(digits).matches()) {
      return digits;
    }
    problem(
        "%s \"%s\" is not 16 digits; format the column as text and enter it again"
            .formatted(column, shown(digits)));
    return null;
  }

  private @Nullable String kpj() {
    String digits = number("kpj");
    if (digits == null || KPJ.matcher(digits).matches()) {
      return digits;
    }
    problem(
        "kpj \"%s\" is not 11 digits (leading zeros count); format the column as text and enter it again"
            .formatted(shown(digits)));
    return null;
  }

  private @Nullable LocalDate day(String column) {
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

  private @Nullable String matching(String column, Pattern pattern, String allowed) {
    String text = values.get(column);
    if (text == null || pattern.matcher(text).matches()) {
      return text;
    }
    problem("%s \"%s\" is not made of %s, at most 60".formatted(column, shown(text), allowed));
    return null;
  }

  private @Nullable String oneOf(String column, Set<String> codes, @Nullable String code) {
    if (code == null || codes.contains(code)) {
      return code;
    }
    problem(
        "%s \"%s\" is unknown; use %s"
            .formatted(column, shown(code), String.join(", ", codes.stream().sorted().toList())));
    return null;
  }

  private @Nullable String text(String column, int longest) {
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

  private @Nullable String upper(String column) {
    String text = values.get(column);
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }

  private @Nullable String lower(String column) {
    String text = values.get(column);
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private void problem(String why) {
    problems.add(why);
  }

  /** Spreadsheets mark text as ={@code "0123"} or with a leading apostrophe. */
  private static String clean(String field) {
    String text = field.replaceAll("\\p{Cntrl}+", " ").strip();
    var marked = EXCEL_TEXT.matcher(text);
    String value = marked.matches() ? marked.group(1) : text;
    return value.startsWith("'") ? value.substring(1) : value;
  }

  private static String shown(String value) {
    return cut(value, 40);
  }

  private static String cut(String value, int longest) {
    return value.length() <= longest ? value : value.substring(0, longest);
  }
}
