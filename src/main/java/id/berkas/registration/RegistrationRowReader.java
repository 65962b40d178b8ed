package id.berkas.registration;

import java.util.List;
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
  private static final Pattern EXCEL_TEXT = Pattern.compile("=\"(.*)\"");
  private static final Set<String> CHANNELS = Set.of("online", "offline", "collective");
  private static final Set<String> SEXES = Set.of("L", "P");
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

  private final RowValues values = new RowValues();
  private final Map<String, String> attributes = new TreeMap<>();

  private RegistrationRowReader() {}

  static Result read(RegistrationHeader header, CsvRow row) {
    if (row.problem() != null) {
      return new Bad(row.problem());
    }
    RegistrationRowReader reader = new RegistrationRowReader();
    reader.sort(header.columns(), row.fields());
    Registration registration = reader.registration();
    List<String> problems = reader.values.problems();
    return problems.isEmpty() ? new Good(registration) : new Bad(String.join("; ", problems));
  }

  private void sort(List<String> columns, List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      String value = clean(fields.get(i));
      if (value.isEmpty()) {
        continue;
      }
      if (i >= columns.size()) {
        values.problem(
            "has more values than the header has columns; quote values that hold a separator");
        return;
      }
      String column = columns.get(i);
      if (value.indexOf('\uFFFD') >= 0) {
        values.problem(
            column + " holds characters that are not UTF-8; save the list as \"CSV UTF-8\"");
      }
      if (RegistrationHeader.KNOWN.contains(column)) {
        values.put(column, value);
      } else if (!column.isEmpty()) {
        attributes.put(column, cut(value, LONGEST_ATTRIBUTE));
      }
    }
  }

  /** Reads every value before it is known whether the row is good, so that all faults show. */
  private Registration registration() {
    values.required(RegistrationHeader.NUMBER);
    values.required("program");
    values.required("full_name");
    if (!values.has("nik") && !values.has("kpj")) {
      values.problem("nik and kpj are both empty; one is needed");
    }
    Program program = program();
    return new Registration(
        orEmpty(values.matching(RegistrationHeader.NUMBER, NUMBER, "letters, digits and - / . _")),
        program == null ? Program.JHT : program,
        program == null ? null : cause(program),
        values.oneOf("channel", CHANNELS, values.lower("channel")),
        values.text("branch", 20),
        values.nik("nik"),
        values.kpj(),
        values.text("npp", 20),
        values.text("company_name", 200),
        orEmpty(values.text("full_name", 200)),
        values.text("mother_name", 200),
        values.text("birth_place", 100),
        values.day("birth_date"),
        values.oneOf("sex", SEXES, values.upper("sex")),
        values.text("phone", 40),
        values.text("email", 200),
        values.day("service_date"),
        values.text("applicant_name", 200),
        values.nik("applicant_nik"),
        values.oneOf("applicant_relation", RELATIONS, values.upper("applicant_relation")),
        attributes);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private @Nullable Program program() {
    String code = values.upper("program");
    for (Program program : Program.values()) {
      if (program.name().equals(code)) {
        return program;
      }
    }
    if (code != null) {
      values.problem(
          "program \"%s\" is unknown; use JHT, JKK, JKM, JP or JKP"
              .formatted(RowValues.shown(code)));
    }
    return null;
  }

  private @Nullable String cause(Program program) {
    String code = values.upper("claim_cause");
    if (code == null || program.causes().contains(code)) {
      return code;
    }
    values.problem(
        "claim_cause \"%s\" does not exist for %s; use %s"
            .formatted(RowValues.shown(code), program, String.join(", ", program.causes())));
    return null;
  }

  /** Spreadsheets mark text as ={@code "0123"} or with a leading apostrophe. */
  private static String clean(String field) {
    String text = field.replaceAll("\\p{Cntrl}+", " ").strip();
    var marked = EXCEL_TEXT.matcher(text);
    String value = marked.matches() ? marked.group(1) : text;
    return value.startsWith("'") ? value.substring(1) : value;
  }

  private static String cut(String value, int longest) {
    return value.length() <= longest ? value : value.substring(0, longest);
  }
}
