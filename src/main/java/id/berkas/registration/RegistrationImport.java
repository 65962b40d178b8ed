package id.berkas.registration;

import id.berkas.document.Told;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.registration.RegistrationTaking.Counts;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes registration files into the table, one transaction for each few thousand rows: a million in
 * one would be written twice. What an interrupted import took stays; importing the same file again
 * takes the rest and changes nothing else. Rows that cannot be taken are held, named by line, and
 * written to a file of their own in the folder {@code rejected} beside.
 */
@Component("registrationImport")
public class RegistrationImport {

  private static final Logger LOG = LoggerFactory.getLogger(RegistrationImport.class);
  private static final String STAGE = "registrations";
  private static final String DROPPED = "registrations";
  private static final String POLLED = "registrations-poll";
  private static final int ROWS_AT_ONCE = 5000;
  private static final int COMPANIES_CHECKED = 10_000;

  private final Registrations registrations;
  private final RegistrationTaking taking;
  private final RegistrationChanges changes;
  private final SearchIndexes indexes;
  private final Holds holds;

  RegistrationImport(
      Registrations registrations,
      RegistrationTaking taking,
      RegistrationChanges changes,
      SearchIndexes indexes,
      Holds holds) {
    this.registrations = registrations;
    this.taking = taking;
    this.changes = changes;
    this.indexes = indexes;
    this.holds = holds;
  }

  /** Imports one CSV or Excel file of the registrations folder. */
  public ImportReport importFile(File file) throws IOException {
    return importAs(file.toPath(), DROPPED);
  }

  /**
   * Imports one CSV or Excel file.
   *
   * @param who whom the history names
   */
  public ImportReport importAs(Path file, String who) throws IOException {
    return importAs(file, String.valueOf(file.getFileName()), file.resolveSibling("rejected"), who);
  }

  /**
   * The same of a copy.
   *
   * @param name what the file is called: a plain name
   * @param rejected folder for the rows that are not taken; need not exist
   */
  public ImportReport importAs(Path file, String name, Path rejected, String who)
      throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        Rejects rejects = Rejects.in(rejected, name)) {
      return run(name, who, bytes, rejects);
    }
  }

  /**
   * Imports one CSV or Excel workbook.
   *
   * @param name what to call it when rows are held; untrusted text
   * @param who whom the history names
   * @throws IOException when it cannot be read to its end; what was read until then is imported
   */
  public ImportReport importCsv(String name, InputStream bytes, String who) throws IOException {
    try (Rejects rejects = Rejects.none()) {
      return run(name, who, bytes, rejects);
    }
  }

  /**
   * Imports rows that another program hands over, each by its columns; the first is line 2.
   *
   * @param name what to call them when rows are held; untrusted text
   * @param who whom the history names
   */
  public ImportReport importRows(
      String name, List<? extends Map<String, ? extends @Nullable Object>> rows, String who)
      throws IOException {
    return importCsv(name, new ByteArrayInputStream(RowsAsCsv.of(rows)), who);
  }

  /** Imports the rows of a query in another system's database, whose columns bear our names. */
  public ImportReport importPolled(List<Map<String, Object>> rows) throws IOException {
    return importRows(POLLED, rows, POLLED);
  }

  private ImportReport run(String name, String who, InputStream bytes, Rejects rejects)
      throws IOException {
    ImportReport report;
    try (RegistrationRows rows = new RegistrationRows(bytes, rejects)) {
      Counts counts =
          rows.refusal() == null
              ? take(rows, changes.importBegins(name, who), "%s, %s".formatted(who, name))
              : new Counts(0, 0, 0);
      Path rejected = rejects.finish();
      report =
          new ImportReport(
              counts.added(),
              counts.updated(),
              counts.unchanged(),
              rows.refused(),
              rows.bad(),
              rejected == null ? null : String.valueOf(rejected.getFileName()),
              rows.refusal());
    }
    hold(name, report);
    LOG.info(
        "registrations imported: {} added, {} updated, {} unchanged, {} refused",
        report.added(),
        report.updated(),
        report.unchanged(),
        report.refused());
    return report;
  }

  private Counts take(RegistrationRows rows, long importId, String who) throws IOException {
    Counts counts = new Counts(0, 0, 0);
    Map<String, Long> companies = new LinkedHashMap<>();
    try (FirstLoad load = new FirstLoad(registrations, indexes)) {
      for (var some = chunk(rows); !some.isEmpty(); some = chunk(rows)) {
        counts = counts.plus(taking.take(some, rows, importId, who));
        load.brought(counts.added());
        some.forEach(row -> named(companies, row));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Set<String> known = registrations.known(companies.keySet()).keySet();
    companies.forEach(
        (company, line) -> {
          if (!known.contains(company)) {
            rows.remark(line, Told.of("row.company-unknown", company));
          }
        });
    return counts;
  }

  private static void named(Map<String, Long> companies, FileRow row) {
    String company = row.registration().company();
    if (company != null && companies.size() < COMPANIES_CHECKED) {
      companies.putIfAbsent(company, row.line());
    }
  }

  private static List<FileRow> chunk(RegistrationRows rows) {
    List<FileRow> some = new ArrayList<>();
    while (some.size() < ROWS_AT_ONCE) {
      Optional<FileRow> row = rows.next();
      if (row.isEmpty()) {
        break;
      }
      some.add(row.get());
    }
    return some;
  }

  private void hold(String name, ImportReport report) {
    holds.settle(Subject.REGISTRATIONS, name, STAGE, "the file came again");
    String detail = ImportWords.detail(report);
    if (!detail.isEmpty()) {
      holds.place(Subject.REGISTRATIONS, name, STAGE, HoldReason.BAD_REGISTRATIONS, detail);
    }
  }
}
