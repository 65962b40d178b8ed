package id.berkas.registration;

import id.berkas.document.Told;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook, row by row. */
final class Workbook implements RowSource {

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** A million rows of text need about a third of this. */
  private static final long LONGEST = 300L << 20;

  /** Excel keeps fifteen digits of a number; what has more is not what was typed. */
  private static final int DIGITS_KEPT = 15;

  private final ReadableWorkbook workbook;
  private final Path copy;
  private final Iterator<Row> rows;

  private Workbook(ReadableWorkbook workbook, Path copy) throws IOException {
    this.workbook = workbook;
    this.copy = copy;
    this.rows = workbook.getFirstSheet().openStream().iterator();
  }

  /** Whether a stream, which stays where it is, begins like one. */
  static boolean isOne(InputStream file) throws IOException {
    file.mark(ZIP.length);
    byte[] start = file.readNBytes(ZIP.length);
    file.reset();
    return Arrays.equals(start, ZIP);
  }

  /** Reads its header; a workbook that cannot be opened is refused. */
  static RegistrationSheet open(InputStream file) throws IOException {
    Path copy = Files.createTempFile("registrations", ".xlsx");
    if (copied(file, copy) > LONGEST) {
      Files.delete(copy);
      return RegistrationSheet.refused(Told.of("list.too-large"));
    }
    try {
      if (!Unpacked.fits(copy)) {
        Files.delete(copy);
        return RegistrationSheet.refused(Told.of("list.unpacks-too-large"));
      }
      Workbook sheet =
          new Workbook(new ReadableWorkbook(copy.toFile(), new ReadingOptions(true, true)), copy);
      return sheet.withHeader();
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      return RegistrationSheet.refused(Told.of("list.no-workbook"));
    }
  }

  private static long copied(InputStream file, Path copy) throws IOException {
    try (var out = Files.newOutputStream(copy)) {
      byte[] some = new byte[1 << 16];
      long bytes = 0;
      for (int n = file.read(some); n >= 0 && bytes <= LONGEST; n = file.read(some)) {
        out.write(some, 0, n);
        bytes += n;
      }
      return bytes;
    }
  }

  private RegistrationSheet withHeader() {
    while (hasNext()) {
      CsvRow row = next();
      if (!row.isBlank()) {
        return switch (RegistrationHeader.of(row)) {
          case RegistrationHeader.Refused wrong -> {
            close();
            yield RegistrationSheet.refused(wrong.why());
          }
          case RegistrationHeader.Found found -> new RegistrationSheet(found.header(), this, null);
        };
      }
    }
    close();
    return RegistrationSheet.refused(Told.of("list.empty"));
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public CsvRow next() {
    Row row = rows.next();
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(text(row.hasCell(column) ? row.getCell(column) : null));
    }
    return new CsvRow(row.getRowNum(), List.copyOf(cells), null);
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getRawValue() == null) {
      return "";
    }
    if (cell.getType() != CellType.NUMBER) {
      return cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    }
    return isDate(cell) ? cell.asDate().toLocalDate().toString() : number(cell.asNumber());
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).matches(".*d.*[my].*|.*y.*m.*");
  }

  /** A number too long for Excel is shown as Excel shows it, so that it is not taken for a NIK. */
  private static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.precision() - plain.scale() > DIGITS_KEPT
        ? String.format(Locale.ROOT, "%.5E", plain)
        : plain.toPlainString();
  }

  @Override
  public void close() {
    try {
      workbook.close();
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
