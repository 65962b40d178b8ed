package id.berkas.registration;

import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.registration.ImportReport.BadRow;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes registration files into the table, one transaction a file. Importing the same file again
 * changes nothing. Rows that cannot be taken are held, named by line.
 */
@Component("registrationImport")
public class RegistrationImport {

  private static final Logger LOG = LoggerFactory.getLogger(RegistrationImport.class);
  private static final String STAGE = "registrations";
  private static final int ROWS_AT_ONCE = 1000;
  private static final int ROWS_SHOWN = 20;

  private final Registrations registrations;
  private final Holds holds;

  RegistrationImport(Registrations registrations, Holds holds) {
    this.registrations = registrations;
    this.holds = holds;
  }

  /** Imports one CSV file. */
  @Transactional
  public ImportReport importFile(File file) throws IOException {
    try (InputStream csv = new FileInputStream(file)) {
      return importCsv(file.getName(), csv);
    }
  }

  /**
   * Imports one CSV.
   *
   * @param name what to call it when rows are held; untrusted text
   * @throws IOException when it cannot be read to its end; nothing is imported then
   */
  @Transactional
  public ImportReport importCsv(String name, InputStream csv) throws IOException {
    RegistrationFile file = RegistrationFile.read(csv);
    int added = 0;
    int updated = 0;
    List<Registration> all = file.registrations();
    for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
      List<Registration> some = all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE));
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
      added += fresh.size();
      updated += changed.size();
    }
    hold(name, file);
    ImportReport report =
        new ImportReport(
            added, updated, all.size() - added - updated, file.badRows(), file.refusal());
    LOG.info(
        "registrations imported: {} added, {} updated, {} unchanged, {} bad rows",
        added,
        updated,
        report.unchanged(),
        report.badRows().size());
    return report;
  }

  private void hold(String name, RegistrationFile file) {
    holds.settle(Subject.REGISTRATIONS, name, STAGE, "the file came again");
    if (file.refusal() != null || !file.badRows().isEmpty()) {
      holds.place(Subject.REGISTRATIONS, name, STAGE, HoldReason.BAD_REGISTRATIONS, detail(file));
    }
  }

  private static String detail(RegistrationFile file) {
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
