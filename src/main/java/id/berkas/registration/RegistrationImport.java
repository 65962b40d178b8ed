package id.berkas.registration;

import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.registration.ImportReport.BadRow;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes registration files into the table, one transaction for each few thousand rows: a million in
 * one would be written twice. What an interrupted import took stays; importing the same file again
 * takes the rest and changes nothing else. Rows that cannot be taken are held, named by line.
 */
@Component("registrationImport")
public class RegistrationImport {

  private static final Logger LOG = LoggerFactory.getLogger(RegistrationImport.class);
  private static final String STAGE = "registrations";
  private static final int ROWS_AT_ONCE = 5000;
  private static final int ROWS_SHOWN = 20;

  private final Registrations registrations;
  private final Holds holds;

  RegistrationImport(Registrations registrations, Holds holds) {
    this.registrations = registrations;
    this.holds = holds;
  }

  /** Imports one CSV file. */
  public ImportReport importFile(File file) throws IOException {
    try (InputStream csv = new FileInputStream(file)) {
      return importCsv(file.getName(), csv);
    }
  }

  /**
   * Imports one CSV.
   *
   * @param name what to call it when rows are held; untrusted text
   * @throws IOException when it cannot be read to its end; what was read until then is imported
   */
  public ImportReport importCsv(String name, InputStream csv) throws IOException {
    RegistrationRows rows = new RegistrationRows(csv);
    Counts counts = new Counts(0, 0, 0);
    try {
      for (var some = chunk(rows); !some.isEmpty(); some = chunk(rows)) {
        counts = counts.plus(upsert(some));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    ImportReport report =
        new ImportReport(
            counts.added(), counts.updated(), counts.unchanged(), rows.bad(), rows.refusal());
    hold(name, report);
    LOG.info(
        "registrations imported: {} added, {} updated, {} unchanged, {} bad rows",
        report.added(),
        report.updated(),
        report.unchanged(),
        report.badRows().size());
    return report;
  }

  private record Counts(int added, int updated, int unchanged) {
    Counts plus(Counts more) {
      return new Counts(added + more.added, updated + more.updated, unchanged + more.unchanged);
    }
  }

  /** The next rows; of two with one number the last. */
  private static List<Registration> chunk(RegistrationRows rows) {
    Map<String, Registration> some = new LinkedHashMap<>();
    while (some.size() < ROWS_AT_ONCE) {
      Optional<Registration> row = rows.next();
      if (row.isEmpty()) {
        break;
      }
      some.put(row.get().number(), row.get());
    }
    return List.copyOf(some.values());
  }

  private Counts upsert(List<Registration> some) {
    Map<String, Registration> known = registrations.known(some);
    List<Registration> changed = new ArrayList<>();
    List<Registration> fresh = new ArrayList<>();
    for (Registration registration : some) {
      Registration before = known.get(registration.number());
      if (before == null) {
        fresh.add(registration);
      } else if (!before.equals(registration)) {
        changed.add(registration);
      }
    }
    registrations.add(fresh);
    registrations.replace(changed);
    return new Counts(fresh.size(), changed.size(), some.size() - fresh.size() - changed.size());
  }

  private void hold(String name, ImportReport file) {
    holds.settle(Subject.REGISTRATIONS, name, STAGE, "the file came again");
    if (file.refusal() != null || !file.badRows().isEmpty()) {
      holds.place(Subject.REGISTRATIONS, name, STAGE, HoldReason.BAD_REGISTRATIONS, detail(file));
    }
  }

  private static String detail(ImportReport file) {
    if (file.refusal() != null) {
      return file.refusal();
    }
    List<BadRow> bad = file.badRows();
    String shown =
        bad.stream()
            .limit(ROWS_SHOWN)
            .map(row -> "line %d: %s".formatted(row.line(), row.why()))
            .collect(Collectors.joining("\n"));
    return bad.size() <= ROWS_SHOWN
        ? shown
        : "%s\nand %d more lines".formatted(shown, bad.size() - ROWS_SHOWN);
  }
}
