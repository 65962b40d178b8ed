package id.berkas.registration;

import id.berkas.document.Told;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration file with its header read.
 *
 * @param header null when the file is refused
 * @param rows what follows it; null when the file is refused
 * @param refusal why; null when the file can be read
 */
record RegistrationSheet(
    @Nullable RegistrationHeader header, @Nullable RowSource rows, @Nullable Told refusal) {

  static RegistrationSheet open(InputStream bytes) {
    InputStream file = new BufferedInputStream(bytes, 1 << 16);
    try {
      return Workbook.isOne(file) ? Workbook.open(file) : text(new Lines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RegistrationSheet refused(Told why) {
    return new RegistrationSheet(null, null, why);
  }

  private static RegistrationSheet text(Lines lines) {
    List<String> top = new ArrayList<>();
    while (lines.hasNext() && (top.isEmpty() || RegistrationHeader.isPreamble(top.getLast()))) {
      top.add(lines.next());
    }
    if (top.stream().anyMatch(line -> line.indexOf('\0') >= 0)) {
      return refused(Told.of("list.not-text"));
    }
    return switch (RegistrationHeader.read(top)) {
      case RegistrationHeader.Refused wrong -> refused(wrong.why());
      case RegistrationHeader.Found found ->
          new RegistrationSheet(
              found.header(), new CsvReader(lines, found.header().separator()), null);
    };
  }
}
