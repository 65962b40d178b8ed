package id.berkas.registration;

import id.berkas.document.Told;
import id.berkas.registration.ImportReport.BadRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A registration file as read: the good rows, the bad ones by line, or why it is none.
 *
 * @param registrations good rows in the order of the file; of two with one number the last
 * @param badRows the others, by line
 * @param refusal why the whole file was refused; null when it was read
 */
public record RegistrationFile(
    List<Registration> registrations, List<BadRow> badRows, @Nullable Told refusal) {

  public RegistrationFile {
    registrations = List.copyOf(registrations);
    badRows = List.copyOf(badRows);
  }

  public static RegistrationFile read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(bytes);
    }
  }

  public static RegistrationFile read(InputStream bytes) throws IOException {
    try (RegistrationRows rows = new RegistrationRows(bytes)) {
      Map<String, Registration> good = new LinkedHashMap<>();
      for (Optional<FileRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        Registration registration = row.get().registration();
        rows.taken(row.get());
        good.remove(registration.number());
        good.put(registration.number(), registration);
      }
      return new RegistrationFile(List.copyOf(good.values()), rows.bad(), rows.refusal());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
