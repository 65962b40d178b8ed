package id.berkas.specimen;

import java.awt.image.BufferedImage;

/**
 * Draws the cover sheet of a registration as a whole upright A4 page. The printer of real cover
 * sheets stands behind it.
 */
@FunctionalInterface
public interface CoverSheetArtist {
  /** A page of 210 by 297 millimetres at the given dots per inch. */
  BufferedImage draw(SpecimenRegistration registration, int dpi);
}
