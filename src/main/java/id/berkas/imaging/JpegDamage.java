package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/**
 * Hears a JPEG decoder complain of data that is gone: it paints grey there and goes on as if all
 * were well. What lies before the end mark for nothing ("extraneous bytes") counts when it is code
 * and no filling: the decoder lost its place and ran out of blocks before it ran out of code.
 */
final class JpegDamage implements IIOReadWarningListener {

  private static final Pattern LEFT_OVER =
      Pattern.compile("(\\d{1,9}) extraneous bytes before marker 0xd9");

  private static final int END_MARK = 2;

  /** Different values among bytes; filling has one or two. */
  private static final int CODE = 8;

  /** So little may be what a scanner did not clear away: this, and a share of the file. */
  private static final int LITTLE = 256;

  private static final int LITTLE_SHARE = 1000;

  private @Nullable String complaint;
  private int leftOver;

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    String said = warning.toLowerCase(Locale.ROOT);
    if (said.contains("premature end") || said.contains("bad huffman code")) {
      complaint = warning;
    }
    Matcher found = LEFT_OVER.matcher(said);
    if (found.find()) {
      leftOver = Integer.parseInt(found.group(1));
    }
  }

  /** Refuses the picture whose pixels are not all there. */
  private void check(byte[] bytes) {
    if (complaint != null) {
      throw missing(complaint);
    }
    int end = bytes.length - END_MARK;
    while (end > leftOver && (bytes[end] != (byte) 0xFF || bytes[end + 1] != (byte) 0xD9)) {
      end--;
    }
    int first = Math.max(0, end - leftOver);
    if (leftOver > LITTLE + bytes.length / LITTLE_SHARE
        && IntStream.range(first, end).map(at -> bytes[at]).distinct().count() > CODE) {
      throw missing("%d bytes of its code are left over".formatted(leftOver));
    }
  }

  static HoldException missing(String what) {
    return new HoldException(
        HoldReason.DAMAGED, "part of the picture is missing (%s)".formatted(what));
  }

  /**
   * The pixels of a JPEG that has an end mark.
   *
   * @throws HoldException DAMAGED when not all are there
   */
  static BufferedImage whole(byte[] bytes, PageLimits limits) throws IOException {
    JpegDamage damage = new JpegDamage();
    JpegHeader header = JpegHeader.read(ByteBuffer.wrap(bytes));
    BufferedImage pixels = PictureFile.decodeJpeg(bytes, header, limits, damage);
    damage.check(bytes);
    return pixels;
  }

  /**
   * Refuses a JPEG whose pixels are not all there; one that cannot be decoded here at all is left
   * to whoever will draw it.
   */
  static void check(byte[] bytes, PageLimits limits) throws IOException {
    if (!PictureEnds.jpeg(bytes)) {
      if (!JpegEnd.onlyTheMarkIsMissing(bytes, limits)) {
        throw missing("its end");
      }
      return;
    }
    try {
      whole(bytes, limits);
    } catch (HoldException refused) {
      throw refused;
    } catch (IOException | RuntimeException unknown) {
      return;
    }
  }
}
