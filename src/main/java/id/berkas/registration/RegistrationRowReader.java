package id.berkas.registration;

import id.berkas.document.Told;
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

  record Bad(Told why) implements Result {}

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]{0,59}");
  private static final Pattern EXCEL_TEXT = Pattern.compile("=\"(.*)\"");
  private static final Set<String> CHANNELS = Set.of("online", "offline", "collective");
  private static final Set<String> STATUSES = Set.of("open", "closed");
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
      return new Bad(Told.of("row." + row.problem()));
    }
    RegistrationRowReader reader = new RegistrationRowReader();
    reader.sort(header.columns(), row.fields());
    Registration registration = reader.registration();
    List<Told> problems = reader.values.problems();
    return problems.isEmpty() ? new Good(registration) : new Bad(Told.all(problems));
  }

  private void sort(List<String> columns, List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      String value = clean(fields.get(i));
      if (value.isEmpty()) {
        continue;
      }
      if (i >= columns.size()) {
        values.problem("too-many");
        return;
      }
      String column = columns.get(i);
      if (value.indexOf('\uFFFD') >= 0) {
        values.problem("not-utf8", column);
      }
      if (RegistrationHeader.KNOWN.contains(column)) {
        values.put(column, value);
      } else if (!column.isEmpty() && !Rejects.COLUMNS.contains(column)) {
        attributes.put(column, cut(value, LONGEST_ATTRIBUTE));
      }
    }
  }

  /** Reads every value before it is known whether the row is good, so that all faults show. */
  private Registration registration() {
    values.required(RegistrationHeader.NUMBER);
    values.required("program");
    values.required("full_name");
    if (!values.has("nik") && !values.has("kpj") && !isCompany()) {
      values.problem("no-number");
    }
    Program program = program();
    return new Registration(
        orEmpty(values.matching(RegistrationHeader.NUMBER, NUMBER)),
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
        values.matching(RegistrationHeader.COMPANY, NUMBER),
        closed(),
        attributes);
  }

  /** The registration of a company's claim for its workers is the company's: it has an NPP. */
  private boolean isCompany() {
    return values.has("npp")
        && !values.has(RegistrationHeader.COMPANY)
        && "collective".equals(values.lower("channel"));
  }

  /** The reason stands in a column of its own; a list may leave it out. */
  private @Nullable String closed() {
    String status = values.oneOf("status", STATUSES, values.lower("status"));
    String reason = values.text("status_reason", 1000);
    return "closed".equals(status) ? (reason == null ? status : reason) : null;
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
      values.problem("unknown", "program", RowValues.shown(code), "JHT, JKK, JKM, JP, JKP");
    }
    return null;
  }

  private @Nullable String cause(Program program) {
    String code = values.upper("claim_cause");
    if (code == null || program.causes().contains(code)) {
      return code;
    }
    values.problem(
        "cause", RowValues.shown(code), program.name(), String.join(", ", program.causes()));
    return null;
  }

  /** Spreadsheets mark text as ={@code "0123"} or with a leading apostrophe. */
  static String clean(String field) {
    String text = field.replaceAll("\\p{Cntrl}+", " ").strip();
    var marked = EXCEL_TEXT.matcher(text);
    String value = marked.matches() ? marked.group(1) : text;
    return value.startsWith("'") ? value.substring(1) : value;
  }

  private static String cut(String value, int longest) {
    return value.length() <= longest ? value : value.substring(0, longest);
  }
}
