package id.berkas.registration;

import id.berkas.document.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The header line of a registration file.
 *
 * @param line on which it stands
 * @param separator comma, semicolon or tab: the one that makes most of its names known
 * @param columns names in small letters, in the order of the file
 */
record RegistrationHeader(long line, char separator, List<String> columns) {

  /** A header, or why there is none. */
  sealed interface Result {}

  record Found(RegistrationHeader header) implements Result {}

  record Refused(Told why) implements Result {}

  static final String NUMBER = "registration_number";

  /** The registration of the company on whose worker list the participant is. */
  static final String COMPANY = "company_registration";

  static final Set<String> KNOWN =
      Set.of(
          NUMBER,
          "program",
          "claim_cause",
          "channel",
          "branch",
          "nik",
          "kpj",
          "npp",
          "company_name",
          "full_name",
          "mother_name",
          "birth_place",
          "birth_date",
          "sex",
          "phone",
          "email",
          "service_date",
          "applicant_name",
          "applicant_nik",
          "applicant_relation",
          COMPANY,
          "status",
          "status_reason");

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  static Result read(List<String> lines) {
    int first = 0;
    while (first < lines.size() && isPreamble(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return new Refused(Told.of("list.empty"));
    }
    String line = lines.get(first);
    int at = first;
    RegistrationHeader header =
        SEPARATORS.stream()
            .map(separator -> new RegistrationHeader(at + 1L, separator, names(line, separator)))
            .max(Comparator.comparingLong(RegistrationHeader::known))
            .orElseThrow();
    return header.checked();
  }

  /** The header of a sheet of cells. */
  static Result of(CsvRow row) {
    return new RegistrationHeader(row.line(), ',', names(row.fields())).checked();
  }

  private Result checked() {
    if (known() == 0) {
      return new Refused(Told.of("list.no-header"));
    }
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!column.isEmpty() && !seen.add(column)) {
        return new Refused(Told.of("list.column-twice", column));
      }
    }
    List<String> lacking =
        new ArrayList<>(
            Stream.of(NUMBER, "program", "full_name")
                .filter(name -> !seen.contains(name))
                .toList());
    if (!seen.contains("nik") && !seen.contains("kpj")) {
      lacking.add("nik/kpj");
    }
    return lacking.isEmpty()
        ? new Found(this)
        : new Refused(Told.of("list.column-lacks", String.join(", ", lacking)));
  }

  private long known() {
    return columns.stream().filter(KNOWN::contains).count();
  }

  /** Blank lines, and the line by which Excel is told its separator. */
  static boolean isPreamble(String line) {
    return line.isBlank() || line.toLowerCase(Locale.ROOT).startsWith("sep=");
  }

  private static List<String> names(String line, char separator) {
    return names(new CsvReader(List.of(line), separator).next().fields());
  }

  private static List<String> names(List<String> cells) {
    return cells.stream()
        .map(
            name ->
                name.strip()
                    .replaceFirst("^'", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[\\s-]+", "_"))
        .toList();
  }
}
