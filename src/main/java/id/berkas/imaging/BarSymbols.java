package id.berkas.imaging;

import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.CodaBarReader;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code39Reader;
import com.google.zxing.oned.EAN13Reader;
import com.google.zxing.oned.EAN8Reader;
import com.google.zxing.oned.ITFReader;
import com.google.zxing.oned.OneDReader;
import id.berkas.profile.CodeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one-dimensional symbologies that count, read on one line; all ask for a quiet zone. */
final class BarSymbols {

  private static final int LEAST_CHARACTERS = 4;

  /** Lines that must agree where every code carries a check character. */
  private static final int LINES_CHECKED = 2;

  private static final int LINES_UNCHECKED = 3;

  /** Any row of stripes is a short ITF. */
  private static final int LINES_ITF = 5;

  private record Symbol(CodeFormat format, OneDReader reader) {}

  /** What one line said. */
  record Read(CodeFormat format, String text) {

    int linesNeeded() {
      return switch (format) {
        case CODE_128, EAN_13, EAN_8 -> LINES_CHECKED;
        case ITF -> LINES_ITF;
        case CODE_39, CODABAR, QR_CODE, PDF_417, DATA_MATRIX, PATCH -> LINES_UNCHECKED;
      };
    }
  }

  private final List<Symbol> symbols = new ArrayList<>();

  BarSymbols(Set<CodeFormat> formats) {
    add(formats, CodeFormat.CODE_128, new Code128Reader());
    add(formats, CodeFormat.CODE_39, new Code39Reader());
    add(formats, CodeFormat.EAN_13, new EAN13Reader());
    add(formats, CodeFormat.EAN_8, new EAN8Reader());
    add(formats, CodeFormat.CODABAR, new CodaBarReader());
    add(formats, CodeFormat.ITF, new ITFReader());
  }

  private void add(Set<CodeFormat> formats, CodeFormat format, OneDReader reader) {
    if (formats.contains(format)) {
      symbols.add(new Symbol(format, reader));
    }
  }

  Optional<Read> on(BitArray row, int y) {
    for (Symbol symbol : symbols) {
      try {
        Result result = symbol.reader().decodeRow(y, row, null);
        if (result.getText().length() >= LEAST_CHARACTERS) {
          return Optional.of(new Read(symbol.format(), result.getText()));
        }
      } catch (ReaderException notThis) {
        continue;
      }
    }
    return Optional.empty();
  }
}
