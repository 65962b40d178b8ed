package id.berkas.registration;

import id.berkas.document.Told;
import id.berkas.registration.ImportReport.BadRow;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a registration file, read one after the other: a file of any length fits. */
final class RegistrationRows implements AutoCloseable {

  /** More than a person will read, and few enough for memory. */
  private static final int BAD_ROWS_KEPT = 10_000;

  private final LineOfNumber lineOf = new LineOfNumber();
  private final List<BadRow> bad = new ArrayList<>();
  private final RegistrationSheet sheet;
  private final Rejects rejects;
  private int refused;

  RegistrationRows(InputStream bytes) {
    this(bytes, Rejects.none());
  }

  /**
   * @param rejects where rows go that are not taken
   */
  RegistrationRows(InputStream bytes, Rejects rejects) {
    this.sheet = RegistrationSheet.open(bytes);
    this.rejects = rejects;
  }

  /** Why the whole file is refused; null when it can be read. */
  @Nullable Told refusal() {
    return sheet.refusal();
  }

  /** Names of the columns. */
  List<String> columns() {
    return sheet.header() == null ? List.of() : sheet.header().columns();
  }

  /** Rows that could not be taken so far or need a look, by line. */
  List<BadRow> bad() {
    return bad.stream().sorted(Comparator.comparingLong(BadRow::line)).toList();
  }

  /** How many rows were not taken so far. */
  int refused() {
    return refused;
  }

  /** The next good row; empty at the end of the file. */
  Optional<FileRow> next() {
    RegistrationHeader header = sheet.header();
    RowSource rows = sheet.rows();
    while (header != null && rows != null && rows.hasNext()) {
      CsvRow row = rows.next();
      if (row.isBlank()) {
        continue;
      }
      switch (RegistrationRowReader.read(header, row)) {
        case RegistrationRowReader.Bad wrong -> refuse(row, wrong.why());
        case RegistrationRowReader.Good good -> {
          return Optional.of(new FileRow(good.registration(), row));
        }
      }
    }
    return Optional.empty();
  }

  /** A good row was taken; an earlier one of its number needs a look. */
  void taken(FileRow row) {
    String number = row.registration().number();
    long earlier = lineOf.put(number, row.line());
    if (earlier != 0) {
      remark(earlier, Told.of("row.again", number, String.valueOf(row.line())));
    }
  }

  /** A row is not taken. */
  void refuse(CsvRow row, Told why) {
    refused++;
    remark(row.line(), why);
    if (sheet.header() != null) {
      rejects.add(sheet.header(), row, why);
    }
  }

  @Override
  public void close() {
    RowSource rows = sheet.rows();
    if (rows != null) {
      rows.close();
    }
  }

  /** Something a person should look at in a row that was taken. */
  void remark(long line, Told what) {
    if (bad.size() < BAD_ROWS_KEPT) {
      bad.add(BadRow.of(line, what));
    }
  }
}
