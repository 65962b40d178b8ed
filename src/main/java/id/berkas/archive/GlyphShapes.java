package id.berkas.archive;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * A font of drawn outlines (Type 3, ISO 32000-1, 9.6.5): nothing of the original font but the
 * shapes of the glyphs that are used, so that nothing in it can break PDF/A.
 */
final class GlyphShapes {

  /** Codes of one byte; 0 stays unused. */
  static final int MOST = 255;

  private final COSDictionary font = new COSDictionary();
  private final COSDictionary procedures = new COSDictionary();
  private final COSArray widths = new COSArray();
  private final COSArray names = new COSArray();
  private final Map<Integer, Integer> codes = new HashMap<>();
  private final List<@Nullable String> meanings = new ArrayList<>();
  private final Rectangle2D box = new Rectangle2D.Double();

  GlyphShapes() {
    names.add(COSInteger.ONE);
  }

  COSDictionary font() {
    return font;
  }

  boolean holds(int original) {
    return codes.containsKey(original);
  }

  boolean full() {
    return codes.size() == MOST;
  }

  int code(int original) {
    return codes.getOrDefault(original, 0);
  }

  /** Thousandths of its size that a glyph takes. */
  int width(int code) {
    return ((COSInteger) widths.get(code - 1)).intValue();
  }

  /**
   * Takes a glyph.
   *
   * @param original its code in the original font
   * @param shape in thousandths of its size
   * @param width in thousandths of its size
   * @param meaning its text; null when nobody knows
   */
  void add(int original, Shape shape, int width, @Nullable String meaning) throws IOException {
    int code = codes.size() + 1;
    codes.put(original, code);
    meanings.add(meaning);
    widths.add(COSInteger.get(width));
    COSName name = COSName.getPDFName("g" + code);
    names.add(name);
    Rectangle2D bounds = shape.getBounds2D();
    if (!bounds.isEmpty()) {
      box.setRect(box.isEmpty() ? bounds : box.createUnion(bounds));
    }
    String drawn =
        "%d 0 %d %d %d %d d1\n"
            .formatted(
                width,
                (int) Math.floor(bounds.getMinX()),
                (int) Math.floor(bounds.getMinY()),
                (int) Math.ceil(bounds.getMaxX()),
                (int) Math.ceil(bounds.getMaxY()));
    procedures.setItem(name, stream(drawn + (bounds.isEmpty() ? "" : path(shape) + "f\n")));
  }

  private static String path(Shape shape) {
    PathPen pen = new PathPen(0);
    pen.path(shape.getPathIterator(null));
    return pen.operators();
  }

  /** Writes the font, once every glyph is known. */
  void finish() throws IOException {
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    COSArray bounds = new COSArray();
    for (double side : new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()}) {
      bounds.add(COSInteger.get((long) side));
    }
    font.setItem(COSName.FONT_BBOX, bounds);
    COSArray matrix = new COSArray();
    for (float part : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
      matrix.add(new COSFloat(part));
    }
    font.setItem(COSName.FONT_MATRIX, matrix);
    font.setItem(COSName.CHAR_PROCS, procedures);
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, names);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, codes.size());
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.RESOURCES, new COSDictionary());
    font.setItem(COSName.TO_UNICODE, stream(CharacterMap.of(1, meanings)));
  }

  private static COSStream stream(String text) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
