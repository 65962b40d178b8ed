package id.berkas.completeness;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.document.Box;
import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims and packets for the tests of this package. */
final class Claims {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final String NIK = "3375014507889901";

  private Claims() {}

  static Registration claim(Program program, String cause, Map<String, String> columns) {
    return claim(program, cause, "PESERTA", null, columns);
  }

  static Registration claim(
      Program program,
      String cause,
      String relation,
      @Nullable String applicantNik,
      Map<String, String> columns) {
    return new Registration(
        "LA-PKL-200428-00017",
        program,
        cause,
        "offline",
        "PKL",
        NIK,
        "26133068531",
        null,
        null,
        "SITI AMINAH SPECIMEN",
        null,
        null,
        LocalDate.of(1988, 7, 5),
        "P",
        null,
        null,
        null,
        relation.equals("PESERTA") ? null : "BUDI SANTOSO SPECIMEN",
        applicantNik,
        relation,
        columns);
  }

  /** A packet with one page for each type. */
  static Documents packet(String... types) {
    return packet(List.of(), types);
  }

  static Documents packet(List<Field> fields, String... types) {
    List<FoundDocument> documents =
        Arrays.stream(types)
            .map(type -> new FoundDocument(type, List.of("B." + type), 0.9, List.of()))
            .toList();
    return new Documents("B-P01", documents, fields);
  }

  /** Something the page of a document says. */
  static Field says(String type, FieldKind kind, String value) {
    return new Field(kind, value, value, "B." + type, new Box(0, 0, 9, 9), 0.95, List.of());
  }
}
