package id.berkas.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one font of the file, embedded with the letters in use. */
final class ArchiveFont {

  /** Height of capitals and depth of descenders, shares of the size, as the font's maker says. */
  static final float ASCENT = 0.73f;

  static final float DESCENT = 0.21f;

  private static final String UNKNOWN = "?";

  private final PDType0Font font;
  private final Map<Integer, String> known = new HashMap<>();

  ArchiveFont(PDType0Font font) {
    this.font = font;
  }

  PDType0Font font() {
    return font;
  }

  /** The same text in letters this font has; a strange letter becomes its plain form or "?". */
  String printable(String text) {
    return text.codePoints()
        .mapToObj(code -> known.computeIfAbsent(code, this::replacement))
        .collect(Collectors.joining());
  }

  private String replacement(int code) {
    if (Character.isISOControl(code)) {
      return "";
    }
    String letter = Character.toString(code);
    if (has(letter)) {
      return letter;
    }
    String plain = Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return !plain.isEmpty() && has(plain) ? plain : UNKNOWN;
  }

  private boolean has(String text) {
    try {
      font.encode(text);
      return true;
    } catch (IllegalArgumentException noSuchGlyph) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded font cannot be read", e);
    }
  }

  /** Width of a text in shares of the font's size. */
  float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000;
  }
}
