package id.berkas.bench;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * What printer, people and scanner do to a separator: scaled and skewed to 5 degrees, stained, a
 * corner torn off, blurred, grained, and then JPEG of quality 40 or black and white.
 */
final class PrintAndScan {

  private static final double MOST_SKEW = 5;
  private static final float QUALITY = 0.4f;
  private static final int[] RESOLUTIONS = {200, 200, 240, 300, 300};

  private PrintAndScan() {}

  /** A page as it arrives. */
  record Arrived(BufferedImage image, int dpi) {}

  /**
   * @param sheet gray
   * @param itsDpi resolution of the sheet
   */
  static Arrived of(BufferedImage sheet, int itsDpi, long seed) throws IOException {
    Random dice = new Random(seed * 0x9E3779B97F4A7C15L);
    int dpi = RESOLUTIONS[dice.nextInt(RESOLUTIONS.length)];
    BufferedImage scan = laid(sheet, (double) dpi / itsDpi, dice);
    if (dice.nextInt(2) == 0) {
      stain(scan, dpi, dice);
    }
    if (dice.nextInt(3) == 0) {
      tear(scan, dpi, dice);
    }
    if (dice.nextInt(2) == 0) {
      scan = blurred(scan, dice.nextInt(2) == 0 ? 3 : 5);
    }
    grain(scan, dice);
    BufferedImage arrived = dice.nextInt(2) == 0 ? bitonal(scan, dice) : jpeg(scan);
    return new Arrived(arrived, dpi);
  }

  private static BufferedImage laid(BufferedImage sheet, double scale, Random dice) {
    int width = (int) Math.round(sheet.getWidth() * scale);
    int height = (int) Math.round(sheet.getHeight() * scale);
    int turn = dice.nextInt(4);
    BufferedImage scan =
        turn % 2 == 0
            ? new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY)
            : new BufferedImage(height, width, BufferedImage.TYPE_BYTE_GRAY);
    Arrays.fill(pixels(scan), (byte) 255);
    AffineTransform place = new AffineTransform();
    place.translate(scan.getWidth() / 2.0, scan.getHeight() / 2.0);
    place.quadrantRotate(turn);
    place.rotate(Math.toRadians((2 * dice.nextDouble() - 1) * MOST_SKEW));
    double printed = scale * (0.94 + 0.06 * dice.nextDouble());
    place.scale(printed, printed);
    place.translate(-sheet.getWidth() / 2.0, -sheet.getHeight() / 2.0);
    Graphics2D pen = scan.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(sheet, place, null);
    pen.dispose();
    return scan;
  }

  private static void stain(BufferedImage scan, int dpi, Random dice) {
    Graphics2D pen = scan.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    for (int n = 1 + dice.nextInt(4); n > 0; n--) {
      pen.setComposite(
          AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.25f + 0.5f * dice.nextFloat()));
      pen.setColor(new Color(70, 60, 50));
      double size = dpi * (0.2 + 1.0 * dice.nextDouble());
      pen.fill(
          new Ellipse2D.Double(
              dice.nextDouble() * scan.getWidth(),
              dice.nextDouble() * scan.getHeight(),
              size,
              size * (0.6 + dice.nextDouble())));
    }
    pen.dispose();
  }

  /** Where paper is missing the lid is seen, white or dark. */
  private static void tear(BufferedImage scan, int dpi, Random dice) {
    int across = (int) (dpi * (0.4 + 1.6 * dice.nextDouble()));
    int down = (int) (dpi * (0.4 + 1.6 * dice.nextDouble()));
    int x = dice.nextBoolean() ? 0 : scan.getWidth();
    int y = dice.nextBoolean() ? 0 : scan.getHeight();
    Graphics2D pen = scan.createGraphics();
    int tone = dice.nextBoolean() ? 250 : 40 + dice.nextInt(60);
    pen.setColor(new Color(tone, tone, tone));
    pen.fill(
        new Polygon(
            new int[] {x, x == 0 ? across : x - across, x},
            new int[] {y, y, y == 0 ? down : y - down},
            3));
    pen.dispose();
  }

  private static BufferedImage blurred(BufferedImage scan, int side) {
    float[] weights = new float[side];
    Arrays.fill(weights, 1f / side);
    BufferedImage across =
        new ConvolveOp(new Kernel(side, 1, weights), ConvolveOp.EDGE_NO_OP, null)
            .filter(scan, null);
    return new ConvolveOp(new Kernel(1, side, weights), ConvolveOp.EDGE_NO_OP, null)
        .filter(across, null);
  }

  private static void grain(BufferedImage scan, Random dice) {
    int strength = 4 + dice.nextInt(16);
    int paper = 215 + dice.nextInt(40);
    int toner = 10 + dice.nextInt(60);
    byte[] noise = new byte[1 << 16];
    dice.nextBytes(noise);
    byte[] pixels = pixels(scan);
    int at = 0;
    for (int n = 0; n < pixels.length; n++) {
      at = n % 4099 == 0 ? dice.nextInt(noise.length) : at + 1 & noise.length - 1;
      int level = toner + (paper - toner) * (pixels[n] & 0xFF) / 255;
      pixels[n] = (byte) Math.clamp(level + noise[at] * strength / 128, 0, 255);
    }
  }

  private static BufferedImage bitonal(BufferedImage scan, Random dice) {
    int threshold = 110 + dice.nextInt(50);
    byte[] pixels = pixels(scan);
    for (int n = 0; n < pixels.length; n++) {
      pixels[n] = (byte) ((pixels[n] & 0xFF) < threshold ? 0 : 255);
    }
    BufferedImage bits =
        new BufferedImage(scan.getWidth(), scan.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = bits.createGraphics();
    pen.drawImage(scan, 0, 0, null);
    pen.dispose();
    return bits;
  }

  private static BufferedImage jpeg(BufferedImage scan) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(scan, null, null), how);
    } finally {
      writer.dispose();
    }
    return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static byte[] pixels(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
