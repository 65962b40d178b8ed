package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * What a scanner does to a page: it lies a little askew on grey glass, the sensor is noisy, dust
 * leaves specks, and now and then the optics blur, the lid casts a shadow along an edge, or a dirty
 * sensor element draws a bright streak.
 *
 * <p>Works on images of 8-bit grey or 24-bit BGR, in one pass over the bytes, because a day has
 * many pages.
 */
public final class ScanNoise {
  private static final int GRAIN_TABLE = 1 << 16;
  private static final int FRACTION_BITS = 16;
  private static final int ONE = 1 << FRACTION_BITS;

  private final NoiseLevel level;
  private final byte[] texture;
  private final byte[] grain;

  public ScanNoise(NoiseLevel level, long seed) {
    this.level = level;
    this.texture = new byte[GRAIN_TABLE];
    new Dice(seed).child("grain").fill(texture);
    this.grain = new byte[GRAIN_TABLE];
    for (int i = 0; i < grain.length; i++) {
      grain[i] = (byte) (texture[i] * level.grain() / 128);
    }
  }

  /**
   * The paper as it was handed in: at a level with copies, a {@link Photocopy} of the page or the
   * page itself.
   */
  BufferedImage handedIn(BufferedImage page, Dice dice) {
    if (!dice.chance(level.copies())) {
      return page;
    }
    BufferedImage copy = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
    byte[] copied =
        new Photocopy(texture)
            .copy(
                bytes(page),
                page.getWidth(),
                page.getHeight(),
                page.getRaster().getNumBands(),
                dice);
    System.arraycopy(copied, 0, bytes(copy), 0, copied.length);
    return copy;
  }

  /**
   * The page as scanned; the same page and page seed give the same bytes. The given image stays as
   * it is.
   */
  public BufferedImage scan(BufferedImage page, long pageSeed) {
    return scan(page, new Dice(pageSeed));
  }

  BufferedImage scan(BufferedImage page, Dice dice) {
    if (page.getType() != BufferedImage.TYPE_BYTE_GRAY
        && page.getType() != BufferedImage.TYPE_3BYTE_BGR) {
      throw new IllegalArgumentException(
          "Scan noise works on 8-bit grey and 24-bit BGR images only");
    }
    int channels = page.getRaster().getNumBands();
    byte[] source = bytes(page);
    if (dice.chance(level.defects() / 2)) {
      source = Blur.box(source, page.getWidth(), page.getHeight(), channels);
    }
    BufferedImage scanned = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
    lay(source, scanned, channels, dice);
    Specks.scatter(
        bytes(scanned), scanned.getWidth(), scanned.getHeight(), channels, level.specks(), dice);
    return scanned;
  }

  private void lay(byte[] source, BufferedImage scanned, int channels, Dice dice) {
    int width = scanned.getWidth();
    int height = scanned.getHeight();
    double angle = Math.toRadians(dice.between(-level.skewDegrees(), level.skewDegrees()));
    int cos = (int) Math.round(Math.cos(angle) * ONE);
    int sin = (int) Math.round(Math.sin(angle) * ONE);
    int[] tone = tone(dice);
    int[] shade = shade(width, dice);
    byte[] target = bytes(scanned);
    for (int y = 0; y < height; y++) {
      long sx = (long) (width / 2) * ONE - (long) (width / 2) * cos + (long) (y - height / 2) * sin;
      long sy =
          (long) (height / 2) * ONE + (long) (width / 2) * sin + (long) (y - height / 2) * cos;
      int grainAt = dice.between(0, GRAIN_TABLE - 1);
      int out = y * width * channels;
      for (int x = 0; x < width; x++, sx += cos, sy -= sin) {
        int px = (int) (sx >> FRACTION_BITS);
        int py = (int) (sy >> FRACTION_BITS);
        int add = shade[x] + grain[(grainAt + x) & (GRAIN_TABLE - 1)];
        boolean onPaper = px >= 0 && py >= 0 && px < width - 1 && py < height - 1;
        for (int c = 0; c < channels; c++) {
          int value =
              onPaper
                  ? between(
                      source, (py * width + px) * channels + c, width * channels, channels, sx, sy)
                  : 255;
          target[out++] = (byte) Math.clamp(tone[value] + add, 0, 255);
        }
      }
    }
  }

  /** Bilinear interpolation of four neighbouring pixels; weights in 256ths. */
  private static int between(byte[] source, int at, int row, int channels, long sx, long sy) {
    int fx = (int) (sx & (ONE - 1)) >> 8;
    int fy = (int) (sy & (ONE - 1)) >> 8;
    int top = (source[at] & 255) * (256 - fx) + (source[at + channels] & 255) * fx;
    int low = (source[at + row] & 255) * (256 - fx) + (source[at + row + channels] & 255) * fx;
    return (top * (256 - fy) + low * fy) >> 16;
  }

  /** From drawn to scanned grey: paper is not white and toner is not black. */
  private int[] tone(Dice dice) {
    int white = level.paperWhite() - dice.between(0, (255 - level.paperWhite()) / 2);
    int black = dice.between(0, (255 - level.paperWhite()) * 2);
    int[] tone = new int[256];
    Arrays.setAll(tone, v -> black + (white - black) * v / 255);
    return tone;
  }

  private int[] shade(int width, Dice dice) {
    int[] shade = new int[width];
    if (dice.chance(level.defects())) {
      int reach = dice.between(20, 70);
      boolean left = dice.chance(0.5);
      for (int i = 0; i < reach; i++) {
        shade[left ? i : width - 1 - i] -= 120 * (reach - i) / reach;
      }
    }
    if (dice.chance(level.defects())) {
      int at = dice.between(width / 10, width * 9 / 10);
      Arrays.fill(shade, at, at + dice.between(1, 3), 45);
    }
    return shade;
  }

  static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
