package id.berkas.specimen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Kinds of type, each the first of its families this machine has, else the one that comes with
 * PDFBox.
 */
enum Typeface {
  SANS("Liberation Sans", "Arimo", "Nimbus Sans", "DejaVu Sans"),
  WIDE("DejaVu Sans", "Noto Sans", "Verdana"),
  SERIF("Liberation Serif", "Tinos", "Nimbus Roman", "DejaVu Serif"),
  BOOK("C059", "DejaVu Serif", "URW Bookman", "Liberation Serif"),
  MONO("Liberation Mono", "Cousine", "Nimbus Mono PS", "DejaVu Sans Mono"),
  NARROW("Liberation Sans Narrow", "Nimbus Sans Narrow", "DejaVu Sans Condensed"),
  ROUND("URW Gothic", "Noto Sans", "DejaVu Sans");

  private static final Font ALWAYS_THERE = fromPdfBox();
  private static final Set<String> INSTALLED =
      Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());

  private final List<String> families;

  Typeface(String... families) {
    this.families = List.of(families);
  }

  /** The font at a size in pixels. */
  Font at(double pixels, boolean bold) {
    Font plain =
        families.stream()
            .filter(INSTALLED::contains)
            .findFirst()
            .map(family -> new Font(family, Font.PLAIN, 1))
            .orElse(ALWAYS_THERE);
    return plain.deriveFont(bold ? Font.BOLD : Font.PLAIN, (float) pixels);
  }

  private static Font fromPdfBox() {
    try (InputStream ttf =
        Typeface.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      if (ttf == null) {
        throw new IllegalStateException("PDFBox no longer carries Liberation Sans");
      }
      return Font.createFont(Font.TRUETYPE_FONT, ttf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font within PDFBox cannot be read", e);
    }
  }
}
