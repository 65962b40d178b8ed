package id.berkas.imaging;

import java.awt.image.BufferedImage;

/**
 * The stored page: the pixels of the file as a viewer shows them, with the file's own turns (EXIF,
 * TIFF orientation, PDF {@code /Rotate}) applied and nothing else changed.
 *
 * @param image bitonal, 8-bit gray or RGB
 * @param dpi dots per inch; what the file says, or what the paper size suggests
 */
public record PageImage(BufferedImage image, int dpi) {}
