package id.berkas.document;

import org.jspecify.annotations.Nullable;

/**
 * How well a page was scanned.
 *
 * @param contrast 0 (none) to 1 (black on white)
 * @param sharpness 0 (blurred) to 1 (crisp edges)
 * @param advice code of what the clerk can do about it, or null when nothing is wrong: {@code
 *     too-dark}, {@code too-light}, {@code blurred}, {@code cut-off:right} with an edge of the
 *     upright page, {@code streak:12} with centimetres from the left edge of the glass, {@code
 *     resolution:150} with dots per inch, {@code orientation-uncertain}
 * @param rescan whether reading would be hopeless: the paper should go through the scanner again
 */
public record Quality(double contrast, double sharpness, @Nullable String advice, boolean rescan) {

  public Quality(double contrast, double sharpness, @Nullable String advice) {
    this(contrast, sharpness, advice, false);
  }
}
