package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * A side with identity numbers where they are hard to read, and the truth about it.
 *
 * @param image 8-bit gray
 * @param dpi dots per inch
 * @param layout what is on it, such as {@code kpj-b} or {@code drawn-boxes}
 * @param scale of a card against its true size; 1 for a form
 * @param fields by name, such as {@code nik}, {@code kpj}, {@code name}, {@code birth-date}
 */
public record NumberSide(
    BufferedImage image, int dpi, String layout, double scale, Map<String, String> fields) {

  public NumberSide {
    fields = Map.copyOf(fields);
  }
}
