package id.berkas.archive;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A typed page with the places of its words.
 *
 * @param image A4 at {@link #DPI}
 * @param words on the image as it is
 */
record Letter(BufferedImage image, List<Word> words) {

  static final int DPI = 200;
  static final int WIDTH = 1654;
  static final int HEIGHT = 2339;

  private static final String[] VOCABULARY = {
    "yang",
    "bertanda",
    "tangan",
    "di",
    "bawah",
    "ini",
    "menerangkan",
    "dengan",
    "sebenarnya",
    "bahwa",
    "peserta",
    "telah",
    "mengajukan",
    "permohonan",
    "jaminan",
    "Pekalongan",
    "3375019900",
    "SPECIMEN",
    "Rp1.250.000,00",
    "karyawan",
    "perusahaan",
    "tersebut",
    "berhenti",
    "bekerja"
  };

  static Letter typed(int type, long seed) {
    BufferedImage image = Scans.blank(WIDTH, HEIGHT, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 31));
    Random random = new Random(seed);
    List<Word> words = new ArrayList<>();
    for (int line = 0, y = 250; y < HEIGHT - 250; y += 52, line++) {
      for (float x = 200; x < WIDTH - 420; ) {
        String text = VOCABULARY[random.nextInt(VOCABULARY.length)];
        TextLayout layout = new TextLayout(text, pen.getFont(), pen.getFontRenderContext());
        layout.draw(pen, x, y);
        Rectangle2D ink = layout.getBounds();
        words.add(new Word(text, box(ink, x, y), 0.9, line));
        x += layout.getAdvance() + 9;
      }
    }
    pen.dispose();
    return new Letter(image, words);
  }

  private static Box box(Rectangle2D ink, float x, int y) {
    return new Box(
        (int) (x + ink.getX()),
        (int) (y + ink.getY()),
        (int) Math.ceil(ink.getWidth()),
        (int) Math.ceil(ink.getHeight()));
  }

  /** What a scanner adds, so that a picture does not compress better than paper does. */
  Letter scanned() {
    Random random = new Random(5);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int rgb = image.getRGB(x, y);
        int tone = Math.clamp((rgb & 0xFF) - random.nextInt(12), 0, 255);
        image.setRGB(
            x, y, image.getType() == BufferedImage.TYPE_BYTE_BINARY ? rgb : tone * 0x10101);
      }
    }
    return this;
  }
}
