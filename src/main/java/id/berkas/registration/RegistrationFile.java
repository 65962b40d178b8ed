package id.berkas.registration;

import id.berkas.registration.ImportReport.BadRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A registration file as read: the good rows, the bad ones by line, or why it is none.
 *
 * @param registrations good rows in the order of the file; of two with one number the last
 * @param badRows the others, by line
 * @param refusal why the whole file was refused, in one sentence; null when it was read
 */
public record RegistrationFile(
    List<Registration> registrations, List<BadRow> badRows, @Nullable String refusal) {

  /** Characters: about 300,000 registrations, and well below what the hub can hold at once. */
  private static final long LIMIT = 128L * 1024 * 1024;

  private static final String TOO_LONG =
      "This file is larger than 128 MB; split it into smaller ones, each with the header line.";
  private static final String NOT_TEXT =
      "This file is not text; save the list as \"CSV UTF-8\" and send it again.";

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
    List<String> lines = new ArrayList<>();
    long length = 0;
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      length += line.length();
      if (length > LIMIT) {
        return refused(TOO_LONG);
      }
      if (line.indexOf('\0') >= 0) {
        return refused(NOT_TEXT);
      }
      lines.add(lines.isEmpty() && line.startsWith("\uFEFF") ? line.substring(1) : line);
    }
    return read(lines);
  }

  private static RegistrationFile read(List<String> lines) {
    return switch (RegistrationHeader.read(lines)) {
      case RegistrationHeader.Refused refused -> refused(refused.why());
      case RegistrationHeader.Found found -> rows(lines, found.header());
    };
  }

  private static RegistrationFile rows(List<String> lines, RegistrationHeader header) {
    CsvReader reader = new CsvReader(lines, header.separator());
    Map<String, Registration> good = new LinkedHashMap<>();
    Map<String, Long> lineOf = new LinkedHashMap<>();
    List<BadRow> bad = new ArrayList<>();
    while (reader.hasNext()) {
      CsvRow row = reader.next();
      if (row.line() <= header.line() || row.isBlank()) {
        continue;
      }
      switch (RegistrationRowReader.read(header, row)) {
        case RegistrationRowReader.Bad refused -> bad.add(new BadRow(row.line(), refused.why()));
        case RegistrationRowReader.Good read -> {
          String number = read.registration().number();
          Long earlier = lineOf.put(number, row.line());
          if (earlier != null) {
            bad.add(new BadRow(earlier, replaced(number, row.line())));
            good.remove(number);
          }
          good.put(number, read.registration());
        }
      }
    }
    bad.sort(Comparator.comparingLong(BadRow::line));
    return new RegistrationFile(List.copyOf(good.values()), bad, null);
  }

  private static String replaced(String number, long line) {
    return "registration %s stands again on line %d; the later row was taken, remove one of them"
        .formatted(number, line);
  }

  private static RegistrationFile refused(String why) {
    return new RegistrationFile(List.of(), List.of(), why);
  }
}
