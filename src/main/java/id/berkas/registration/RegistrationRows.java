package id.berkas.registration;

import id.berkas.registration.ImportReport.BadRow;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a registration file, read one after the other: a file of any length fits. */
final class RegistrationRows {

  private static final String NOT_TEXT =
      "This file is not text; save the list as \"CSV UTF-8\" and send it again.";

  /** More than a person will read, and few enough for memory. */
  private static final int BAD_ROWS_KEPT = 10_000;

  private final Lines lines;
  private final LineOfNumber lineOf = new LineOfNumber();
  private final List<BadRow> bad = new ArrayList<>();
  private @Nullable RegistrationHeader header;
  private @Nullable CsvReader reader;
  private @Nullable String refusal;

  RegistrationRows(InputStream bytes) {
    this.lines = new Lines(bytes);
    begin();
  }

  private void begin() {
    List<String> top = new ArrayList<>();
    while (lines.hasNext() && (top.isEmpty() || RegistrationHeader.isPreamble(top.getLast()))) {
      top.add(lines.next());
    }
    if (top.stream().anyMatch(line -> line.indexOf('\0') >= 0)) {
      refusal = NOT_TEXT;
      return;
    }
    switch (RegistrationHeader.read(top)) {
      case RegistrationHeader.Refused refused -> refusal = refused.why();
      case RegistrationHeader.Found found -> {
        header = found.header();
        reader = new CsvReader(lines, found.header().separator());
      }
    }
  }

  /** Why the whole file is refused; null when it can be read. */
  @Nullable String refusal() {
    return refusal;
  }

  /** Rows that could not be taken so far, by line. */
  List<BadRow> bad() {
    return bad.stream().sorted(Comparator.comparingLong(BadRow::line)).toList();
  }

  /** The next good row; empty at the end of the file. */
  Optional<Registration> next() {
    while (reader != null && header != null && reader.hasNext()) {
      CsvRow row = reader.next();
      if (row.isBlank()) {
        continue;
      }
      switch (RegistrationRowReader.read(header, row)) {
        case RegistrationRowReader.Bad refused -> refuse(row.line(), refused.why());
        case RegistrationRowReader.Good good -> {
          String number = good.registration().number();
          long earlier = lineOf.put(number, row.line());
          if (earlier != 0) {
            refuse(earlier, replaced(number, row.line()));
          }
          return Optional.of(good.registration());
        }
      }
    }
    return Optional.empty();
  }

  private void refuse(long line, String why) {
    if (bad.size() < BAD_ROWS_KEPT) {
      bad.add(new BadRow(line, why));
    }
  }

  private static String replaced(String number, long line) {
    return "registration %s stands again on line %d; the later row was taken, remove one of them"
        .formatted(number, line);
  }
}
