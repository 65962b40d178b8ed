package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.util.Set;

/**
 * One side of a sheet as a scanner delivered it, and the truth about it.
 *
 * @param image gray or bitonal
 * @param dpi dots per inch
 * @param writing what is on it, such as {@code letter} or {@code page-number}; {@code none} for a
 *     blank side
 * @param kept the share of its strokes that the scan still holds, measured on the scan; 1 for a
 *     blank side
 * @param paper what else is to be seen, such as {@code punch-holes} or {@code lid-shadow}
 * @param orientation clockwise degrees it must be turned to stand upright
 * @param skew degrees of the upright page, counter-clockwise positive
 * @param lines lines of text on it
 * @param faults what its scan deserves advice for, by code without detail
 * @param unscored codes of advice that are neither right nor wrong here
 */
public record ScannedSheet(
    BufferedImage image,
    int dpi,
    String writing,
    double kept,
    Set<String> paper,
    int orientation,
    double skew,
    int lines,
    Set<String> faults,
    Set<String> unscored) {

  public ScannedSheet {
    paper = Set.copyOf(paper);
    faults = Set.copyOf(faults);
    unscored = Set.copyOf(unscored);
  }

  /** Whether nobody wrote, printed or stamped anything on this side. */
  public boolean blank() {
    return writing.equals("none");
  }
}
