package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** ImageIO's readers, the better one first, with the size checked before the pixels are read. */
final class Decoders {

  /** The JDK's TIFF reader draws some scanners' colours wrong and can run for ever. */
  private static final String PREFERRED = "com.twelvemonkeys.";

  static {
    ImageIO.setUseCache(false);
    ImageIO.scanForPlugins();
  }

  private Decoders() {}

  /**
   * A reader for {@code TIFF}, {@code JPEG}, {@code PNG}, {@code BMP}, {@code GIF} or {@code WEBP}.
   */
  static ImageReader reader(String format, ImageInputStream in) {
    ImageReader chosen = null;
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (chosen == null || reader.getClass().getName().startsWith(PREFERRED)) {
        chosen = reader;
      }
    }
    if (chosen == null) {
      throw new IllegalStateException("no reader for " + format + " on the class path");
    }
    // A PNG's texts and profiles are packed and may unpack to anything.
    chosen.setInput(in, false, format.equals("PNG"));
    return chosen;
  }

  /** Bits of one pixel; colours where the reader cannot say before it reads. */
  private static int depth(ImageReader reader, int index) throws IOException {
    ImageTypeSpecifier type = reader.getRawImageType(index);
    return type == null ? Pixels.COLOUR_BITS : type.getColorModel().getPixelSize();
  }

  /** Reads one image of an opened reader. */
  static BufferedImage read(ImageReader reader, int index, PageLimits limits) throws IOException {
    Pixels.check(reader.getWidth(index), reader.getHeight(index), depth(reader, index), limits);
    BufferedImage image = reader.read(index);
    if (image == null) {
      throw new HoldException(HoldReason.DAMAGED, "the decoder gave no image");
    }
    return Pixels.plain(image);
  }
}
