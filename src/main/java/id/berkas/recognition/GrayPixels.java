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
    return whole ? from : interleaved(raster, start(raster, data, model), from, model, bands);
  }

  private static byte[] interleaved(
      Raster raster, int start, byte[] from, PixelInterleavedSampleModel model, int[] bands) {
    byte[] gray = new byte[raster.getWidth() * raster.getHeight()];
    int to = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      int at = start + y * model.getScanlineStride();
      for (int x = 0; x < raster.getWidth(); x++, at += model.getPixelStride()) {
        gray[to++] =
            bands.length < 3
                ? from[at + bands[0]]
                : luminance(from[at + bands[0]], from[at + bands[1]], from[at + bands[2]]);
      }
    }
    return gray;
  }

  private static int start(Raster raster, DataBufferByte data, PixelInterleavedSampleModel model) {
    return data.getOffset()
        - raster.getSampleModelTranslateY() * model.getScanlineStride()
        - raster.getSampleModelTranslateX() * model.getPixelStride();
  }

  private static byte[] bitonal(
      BufferedImage image, DataBufferByte data, MultiPixelPackedSampleModel model) {
    Raster raster = image.getRaster();
    byte[] inks = {ink(image, 0), ink(image, 1)};
    byte[] gray = new byte[raster.getWidth() * raster.getHeight()];
    int left = model.getDataBitOffset() - raster.getSampleModelTranslateX();
    int to = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      int row =
          8
              * (data.getOffset()
                  + (y - raster.getSampleModelTranslateY()) * model.getScanlineStride());
      for (int x = 0; x < raster.getWidth(); x++) {
        int bit = row + left + x;
        gray[to++] = inks[data.getData()[bit >> 3] >> (7 - (bit & 7)) & 1];
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
