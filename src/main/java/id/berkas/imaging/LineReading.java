package id.berkas.imaging;

/** Reads a few lines of text, to tell whether they stand upright. */
public interface LineReading extends AutoCloseable {

  /** Reads nothing: what lies in doubt stays in doubt. */
  LineReading NONE = (pixels, width, height, dpi) -> 0;

  /**
   * How much of the lines can be read if they stand upright.
   *
   * @param pixels one byte each, 0 is black, row by row
   * @return letters in words, each counted as much as its word is certain; 0 when none can be read
   */
  double legible(byte[] pixels, int width, int height, int dpi);

  @Override
  default void close() {}
}
