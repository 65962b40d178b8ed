package id.berkas.document;

/**
 * A place on a page.
 *
 * @param x left edge, pixels of the stored page
 * @param y top edge, pixels of the stored page
 * @param width pixels
 * @param height pixels
 */
public record Box(int x, int y, int width, int height) {

  /** The smallest box around both. */
  public Box and(Box other) {
    int left = Math.min(x, other.x);
    int top = Math.min(y, other.y);
    int right = Math.max(x + width, other.x + other.width);
    int bottom = Math.max(y + height, other.y + other.height);
    return new Box(left, top, right - left, bottom - top);
  }

  /**
   * The same place after the page was turned clockwise.
   *
   * @param degrees 0, 90, 180 or 270
   * @param pageWidth width in pixels before the turn
   * @param pageHeight height in pixels before the turn
   */
  public Box turned(int degrees, int pageWidth, int pageHeight) {
    return switch (Math.floorMod(degrees, 360)) {
      case 90 -> new Box(pageHeight - y - height, x, height, width);
      case 180 -> new Box(pageWidth - x - width, pageHeight - y - height, width, height);
      case 270 -> new Box(y, pageWidth - x - width, height, width);
      default -> this;
    };
  }

  /** As addresses and keys spell it: {@code x-y-width-height}. */
  public String spelt() {
    return "%d-%d-%d-%d".formatted(x, y, width, height);
  }
}
