package id.berkas.imaging;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Draws sheets for the tests, A4 at 300 dpi unless told otherwise. */
final class Paper {

  static final int DPI = 300;

  private static final String[] LINES = {
    "SPECIMEN Pengajuan pembayaran jaminan hari tua",
    "NAMA LENGKAP SESUAI KTP : SPECIMEN BUDI 9901",
    "Nomor induk kependudukan 3375019901900001",
    "Alamat tempat tinggal Jalan Contoh Nomor 12 Pekalongan",
    "DENGAN INI SAYA MENYATAKAN BAHWA DATA DI ATAS BENAR",
    "Saldo 1.250.000 tanggal 28-04-2020 rekening 0123456789"
  };

  private final BufferedImage image;

  private Paper(BufferedImage image) {
    this.image = image;
  }

  static Paper a4() {
    return sheet(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
  }

  static Paper sheet(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return new Paper(image);
  }

  /** Forty lines of 11 points. */
  Paper text(String family) {
    return lines(new Font(family, Font.PLAIN, 46), 40);
  }

  Paper lines(Font font, int count) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.setFont(font);
    for (int line = 0; line < count; line++) {
      graphics.drawString(LINES[line % LINES.length], 300, 400 + line * font.getSize() * 3 / 2);
    }
    graphics.dispose();
    return this;
  }

  Paper picture(BufferedImage picture, int x, int y) {
    Graphics2D graphics = image.createGraphics();
    graphics.drawImage(picture, x, y, null);
    graphics.dispose();
    return this;
  }

  Paper spot(int x, int y, int size, int tone) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(tone, tone, tone));
    graphics.fillOval(x, y, size, size);
    graphics.dispose();
    return this;
  }

  /** As a scanner sees a sheet fed at a slant, counter-clockwise positive. */
  Paper slanted(double degrees) {
    Paper slanted = sheet(image.getWidth(), image.getHeight(), image.getType());
    Graphics2D graphics = slanted.image.createGraphics();
    graphics.setRenderingHint(
        java.awt.RenderingHints.KEY_INTERPOLATION,
        java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(-Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return slanted;
  }

  Paper turned(int clockwise) {
    return new Paper(Turn.by(clockwise).apply(image));
  }

  /** Gray noise as of a cheap sensor. */
  Paper noisy(int strength) {
    Random dice = new Random(7);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        double level = image.getRaster().getSample(x, y, 0) + dice.nextGaussian() * strength;
        image.getRaster().setSample(x, y, 0, (int) Math.clamp(level, 0, 255));
      }
    }
    return this;
  }

  Paper bitonal() {
    BufferedImage bits =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = bits.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return new Paper(bits);
  }

  BufferedImage image() {
    return image;
  }
}
