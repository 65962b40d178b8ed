package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/**
 * Hears a JPEG decoder complain of data that is gone: it paints grey there and goes on as if all
 * were well. What lies between the markers for nothing ("extraneous bytes") does not count.
 */
final class JpegDamage implements IIOReadWarningListener {

  private @Nullable String complaint;

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    String said = warning.toLowerCase(Locale.ROOT);
    if (said.contains("premature end") || said.contains("bad huffman code")) {
      complaint = warning;
    }
  }

  /** Refuses the picture whose pixels are not all there. */
  void check() {
    if (complaint != null) {
      throw new HoldException(
          HoldReason.DAMAGED, "part of the picture is missing (%s)".formatted(complaint));
    }
  }
}
