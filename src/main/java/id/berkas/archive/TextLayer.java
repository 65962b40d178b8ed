package id.berkas.archive;

import id.berkas.archive.SheetPlace.Spot;
import id.berkas.document.Word;
import java.util.List;
import java.util.Locale;

/**
 * The words of a page, unpainted, each stretched over its picture so that what a reader selects is
 * what it covers.
 *
 * @param font of the file
 * @param place of the page on its sheet
 */
record TextLayer(WordFont font, SheetPlace place) {

  /** The name of the font among the resources of a sheet. */
  static final String FONT = "W";

  private static final float BASELINE = BlankGlyph.DESCENT / (float) BlankGlyph.UNITS;
  private static final int UNPAINTED = 3;
  private static final int CODE_DIGITS = 4;

  /** The operators that show the words, ISO 32000-1, 9.4; empty when there are none. */
  String operators(List<Word> words) {
    StringBuilder operators = new StringBuilder();
    Pen pen = new Pen(operators);
    for (Word word : words) {
      String codes = font.codes(word.text());
      if (!codes.isEmpty() && word.box().width() > 0 && word.box().height() > 0) {
        pen.write(codes, font.codes(" "), place.spot(word.box()));
      }
    }
    return operators.isEmpty() ? "" : "BT %d Tr\n%sET\n".formatted(UNPAINTED, operators);
  }

  /** Steps from word to word in tenths of a point, and says again only what has changed. */
  private static final class Pen {
    private final StringBuilder operators;
    private int x;
    private int y;
    private int size;
    private int stretch;

    Pen(StringBuilder operators) {
      this.operators = operators;
    }

    void write(String codes, String blank, Spot spot) {
      int newSize = Math.max(10, tenths(spot.height()));
      if (newSize != size) {
        size = newSize;
        operators.append("/%s %s Tf\n".formatted(FONT, points(size)));
      }
      float natural = size / 10f * WordFont.ADVANCE * codes.length() / CODE_DIGITS;
      int newStretch = Math.max(1, Math.round(100 * spot.width() / natural));
      if (newStretch != stretch) {
        stretch = newStretch;
        operators.append(stretch).append(" Tz\n");
      }
      int newX = tenths(spot.left());
      int newY = tenths(spot.bottom() + BASELINE * spot.height());
      operators.append(
          "%s %s Td<%s> Tj\n".formatted(points(newX - x), points(newY - y), codes + blank));
      x = newX;
      y = newY;
    }

    private static int tenths(float points) {
      return Math.round(points * 10);
    }

    private static String points(int tenths) {
      return tenths % 10 == 0
          ? Integer.toString(tenths / 10)
          : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
  }
}
