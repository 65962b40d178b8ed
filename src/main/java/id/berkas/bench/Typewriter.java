package id.berkas.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Types pages with a seed: letters, forms and tables, in fonts of offices, 9 to 12 points. */
final class Typewriter {

  private static final double POINTS = 72;
  private static final double WIDE = 595.3;
  private static final double HIGH = 841.9;
  private static final double LEFT = 62;
  private static final double TOP = 70;
  private static final List<String> FONTS =
      List.of(
          "Liberation Sans", "Liberation Serif", "Liberation Mono", "DejaVu Sans", "DejaVu Serif");
  private static final Set<String> INSTALLED =
      Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());

  private final Random random;
  private final Phrases phrases;
  private final Sentences sentences;
  private final int dpi;
  private final BufferedImage image;
  private final Graphics2D pen;
  private final List<String> lines = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private final double leading;
  private double y = TOP;

  private Typewriter(long seed, int dpi, Phrases phrases) {
    this.random = new Random(seed);
    this.phrases = phrases;
    this.sentences = new Sentences(random, phrases);
    this.dpi = dpi;
    this.image =
        new BufferedImage(
            (int) Math.round(WIDE * dpi / POINTS),
            (int) Math.round(HIGH * dpi / POINTS),
            BufferedImage.TYPE_BYTE_GRAY);
    this.pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    pen.scale(dpi / POINTS, dpi / POINTS);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    int size = 9 + random.nextInt(4);
    this.leading = size * 1.45;
    pen.setFont(new Font(font(), Font.PLAIN, size));
  }

  private String font() {
    String wanted = FONTS.get(random.nextInt(FONTS.size()));
    return INSTALLED.contains(wanted) ? wanted : Font.SANS_SERIF;
  }

  /** A page; the same seed gives the same text at every resolution. */
  static TypedPage page(long seed, int dpi, Phrases phrases) {
    Typewriter typewriter = new Typewriter(seed, dpi, phrases);
    String layout =
        switch ((int) Math.floorMod(seed, 3)) {
          case 0 -> typewriter.letter();
          case 1 -> typewriter.form();
          default -> typewriter.table();
        };
    typewriter.pen.dispose();
    return new TypedPage(typewriter.image, dpi, layout, typewriter.lines, typewriter.numbers);
  }

  private String letter() {
    line(phrases.titles().get(0));
    while (y < HIGH - 3 * TOP) {
      y += leading / 2;
      paragraph(sentences.sentence() + " " + sentences.sentence() + " " + sentences.sentence());
    }
    row(phrases.labels().get(2), number(sentences.nik()));
    row(phrases.labels().get(3), number(sentences.kpj()));
    line(sentences.name());
    return "letter";
  }

  private String form() {
    line(phrases.titles().get(1));
    while (y < HIGH - 4 * TOP) {
      y += leading / 2;
      row(phrases.labels().get(0), sentences.name());
      row(phrases.labels().get(1), sentences.date());
      row(phrases.labels().get(2), number(sentences.nik()));
      row(phrases.labels().get(3), number(sentences.kpj()));
      row(phrases.labels().get(4), sentences.money());
    }
    paragraph(sentences.sentence());
    return "form";
  }

  private String table() {
    line(phrases.titles().get(2));
    double[] columns = {LEFT, LEFT + 28, LEFT + 155, LEFT + 290, LEFT + 390};
    double first = y - leading + 4;
    for (int row = 1; y < HIGH - 3 * TOP; row++) {
      String[] cells = {
        Integer.toString(row),
        sentences.name(),
        number(sentences.nik()),
        number(sentences.kpj()),
        sentences.date()
      };
      pen.setStroke(new BasicStroke(0.6f));
      pen.drawLine(
          (int) LEFT - 5, (int) (y - leading + 4), (int) LEFT + 470, (int) (y - leading + 4));
      for (int cell = 0; cell < cells.length; cell++) {
        pen.drawString(cells[cell], (float) columns[cell], (float) y);
      }
      lines.add(String.join(" ", cells));
      y += leading * 1.2;
    }
    for (double column : columns) {
      pen.drawLine((int) column - 5, (int) first, (int) column - 5, (int) (y - leading + 4));
    }
    y += leading;
    paragraph(sentences.sentence());
    return "table";
  }

  private void paragraph(String text) {
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) > WIDE - 2 * LEFT) {
        line(line);
        longer = word;
      }
      line = longer;
    }
    line(line);
  }

  private double width(String text) {
    return pen.getFontMetrics().getStringBounds(text, pen).getWidth();
  }

  private void row(String label, String value) {
    pen.drawString(label, (float) LEFT, (float) y);
    pen.drawString(": " + value, (float) LEFT + 150, (float) y);
    lines.add(label + " : " + value);
    y += leading;
  }

  private void line(String text) {
    pen.drawString(text, (float) LEFT, (float) y);
    lines.add(text);
    y += leading;
  }

  private String number(String digits) {
    numbers.add(digits);
    return digits;
  }
}
