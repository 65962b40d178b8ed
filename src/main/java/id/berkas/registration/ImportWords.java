package id.berkas.registration;

import id.berkas.document.Told;
import id.berkas.registration.ImportReport.BadRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import has to say to a person. */
public final class ImportWords {

  private static final int ROWS_SHOWN = 10;

  private ImportWords() {}

  /** One line for each row that needs a look, in the reader's language. */
  public static Stream<String> rows(ImportReport report, Locale reader) {
    return report.badRows().stream().map(row -> row(row, reader));
  }

  /** For a hold: the first rows in Indonesian, then in English; empty when all is well. */
  static String detail(ImportReport report) {
    if (report.refusal() != null) {
      return report.refusal().textId() + "\n" + report.refusal().textEn();
    }
    return report.badRows().isEmpty()
        ? ""
        : told(report, Locale.of("id")) + "\n\n" + told(report, Locale.ENGLISH);
  }

  private static String told(ImportReport report, Locale reader) {
    List<BadRow> bad = report.badRows();
    String shown =
        bad.stream()
            .limit(ROWS_SHOWN)
            .map(row -> row(row, reader))
            .collect(Collectors.joining("\n"));
    String rest =
        bad.size() <= ROWS_SHOWN
            ? ""
            : "\n" + Told.of("list.more", String.valueOf(bad.size() - ROWS_SHOWN)).in(reader);
    String rejects =
        report.rejects() == null
            ? ""
            : "\n" + Told.of("list.rejects", "rejected/" + report.rejects()).in(reader);
    return shown + rest + rejects;
  }

  private static String row(BadRow row, Locale reader) {
    Told why = new Told(row.textId(), row.textEn());
    return Told.of("list.line", String.valueOf(row.line())).in(reader) + ": " + why.in(reader);
  }
}
