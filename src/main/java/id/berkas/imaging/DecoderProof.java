package id.berkas.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes built-in samples, all of one drawing: a black box on white. A decoder that is missing or
 * broken is found out at the start and not by a scan.
 */
public final class DecoderProof {

  private static final Logger LOG = LoggerFactory.getLogger(DecoderProof.class);

  private static final int WIDTH = 64;
  private static final int HEIGHT = 48;
  private static final int DARK = 60;
  private static final int LIGHT = 200;

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("CCITT", "TIFF", "group4.tif"),
          new Sample("LZW", "TIFF", "lzw.tif"),
          new Sample("CMYK JPEG", "JPEG", "cmyk.jpg"),
          new Sample("JBIG2", "JBIG2", "jbig2.jb2"),
          new Sample("JPEG 2000", "JPEG2000", "jpeg2000.jp2"),
          new Sample("WebP", "WEBP", "lossy.webp"),
          new Sample("WebP", "WEBP", "lossless.webp"));

  private DecoderProof() {}

  /**
   * One drawing in one code.
   *
   * @param name for people
   * @param format ImageIO's name
   * @param resource file under {@code /decoders}
   */
  record Sample(String name, String format, String resource) {}

  /** Names of the decoders that did not give the drawing back. */
  public static List<String> missing() {
    return missing(SAMPLES);
  }

  static List<String> missing(List<Sample> samples) {
    List<String> missing = new ArrayList<>();
    for (Sample sample : samples) {
      if (!works(sample) && !missing.contains(sample.name())) {
        missing.add(sample.name());
      }
    }
    return missing;
  }

  private static boolean works(Sample sample) {
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes(sample)))) {
      ImageReader reader = Decoders.reader(sample.format(), in);
      try {
        return isTheDrawing(Decoders.read(reader, 0, PageLimits.DEFAULT));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException | LinkageError broken) {
      LOG.error("The decoder for {} does not work.", sample.name(), broken);
      return false;
    }
  }

  private static boolean isTheDrawing(BufferedImage image) {
    GrayPage gray = GrayPage.of(image);
    return gray.width() == WIDTH
        && gray.height() == HEIGHT
        && gray.at(20, 20) < DARK
        && gray.at(12, 36) < DARK
        && gray.at(48, 24) > LIGHT
        && gray.at(3, 3) > LIGHT;
  }

  private static byte[] bytes(Sample sample) {
    try (InputStream in =
        DecoderProof.class.getResourceAsStream("/decoders/" + sample.resource())) {
      if (in == null) {
        throw new IllegalStateException(sample.resource() + " is missing in this build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
