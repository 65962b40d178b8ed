package id.berkas.recognition;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.MultiPixelPackedSampleModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * Gray bytes of any image. The three kinds of pages we store are read straight from their bytes:
 * Java's own conversion takes a quarter of a second for a page, and brightens gray ones.
 */
final class GrayPixels {

  private GrayPixels() {}

  static byte[] of(BufferedImage image) {
    Raster raster = image.getRaster();
    if (raster.getDataBuffer() instanceof DataBufferByte data && data.getNumBanks() == 1) {
      boolean indexed = image.getColorModel() instanceof IndexColorModel;
      if (!indexed && raster.getSampleModel() instanceof PixelInterleavedSampleModel model) {
        return interleaved(raster, data, model);
      }
      if (raster.getSampleModel() instanceof MultiPixelPackedSampleModel model
          && model.getPixelBitStride() == 1) {
        return bitonal(image, data, model);
      }
    }
    return slowly(image);
  }

  private static byte[] interleaved(
      Raster raster, DataBufferByte data, PixelInterleavedSampleModel model) {
    int[] bands = model.getBandOffsets();
    byte[] from = data.getData();
    boolean whole = bands.length == 1 && from.length == raster.getWidth() * raster.getHeight();
    if (whole) {
      return from;
    }
    int width = raster.getWidth();
    byte[] gray = new byte[width * raster.getHeight()];
    int start = start(raster, data, model);
    for (int y = 0; y < raster.getHeight(); y++) {
      int row = start + y * model.getScanlineStride();
      if (bands.length < 3) {
        grayRow(from, row + bands[0], model.getPixelStride(), gray, y * width, width);
      } else {
        colourRow(from, row, bands, model.getPixelStride(), gray, y * width, width);
      }
    }
    return gray;
  }

  private static void grayRow(byte[] from, int at, int step, byte[] gray, int to, int width) {
    for (int x = 0; x < width; x++) {
      gray[to + x] = from[at + x * step];
    }
  }

  private static void colourRow(
      byte[] from, int row, int[] bands, int step, byte[] gray, int to, int width) {
    int red = row + bands[0];
    int green = row + bands[1];
    int blue = row + bands[2];
    for (int x = 0, at = 0; x < width; x++, at += step) {
      gray[to + x] = luminance(from[red + at], from[green + at], from[blue + at]);
    }
  }

  private static int start(Raster raster, DataBufferByte data, PixelInterleavedSampleModel model) {
    return data.getOffset()
        - raster.getSampleModelTranslateY() * model.getScanlineStride()
        - raster.getSampleModelTranslateX() * model.getPixelStride();
  }

  private static byte[] bitonal(
      BufferedImage image, DataBufferByte data, MultiPixelPackedSampleModel model) {
    Raster raster = image.getRaster();
    int width = raster.getWidth();
    byte zero = ink(image, 0);
    int difference = ink(image, 1) - zero;
    byte[] from = data.getData();
    byte[] gray = new byte[width * raster.getHeight()];
    int left = model.getDataBitOffset() - raster.getSampleModelTranslateX();
    int top = raster.getSampleModelTranslateY();
    for (int y = 0; y < raster.getHeight(); y++) {
      int row = 8 * (data.getOffset() + (y - top) * model.getScanlineStride()) + left;
      int to = y * width;
      for (int x = 0; x < width; x++) {
        int bit = row + x;
        gray[to + x] = (byte) (zero + difference * (from[bit >> 3] >> (~bit & 7) & 1));
      }
    }
    return gray;
  }

  private static byte ink(BufferedImage image, int bit) {
    return luminance(image.getColorModel().getRGB(bit));
  }

  private static byte[] slowly(BufferedImage image) {
    int width = image.getWidth();
    byte[] gray = new byte[width * image.getHeight()];
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        gray[y * width + x] = luminance(row[x]);
      }
    }
    return gray;
  }

  private static byte luminance(int rgb) {
    return luminance((byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb);
  }

  /** ITU-R BT.601 weights in 256ths. */
  private static byte luminance(byte red, byte green, byte blue) {
    return (byte) ((77 * (red & 0xFF) + 150 * (green & 0xFF) + 29 * (blue & 0xFF)) >> 8);
  }
}
