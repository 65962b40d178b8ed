package id.berkas.imaging;

/**
 * The compressed image of a page, byte for byte as the scanner wrote it.
 *
 * @param encoding how the bytes are compressed
 * @param bytes the compressed image
 * @param width pixels of the image before {@code turn}
 * @param height pixels of the image before {@code turn}
 * @param components colour components: 1 or 3
 * @param blackIsOne for G4: what a PDF must say as {@code /BlackIs1}, with DeviceGray
 * @param turn clockwise degrees that make it the stored page: 0, 90, 180 or 270
 * @param dpi dots per inch
 */
public record RawImage(
    Encoding encoding,
    byte[] bytes,
    int width,
    int height,
    int components,
    boolean blackIsOne,
    int turn,
    int dpi) {

  /** What a PDF can embed as it is. */
  public enum Encoding {
    /** JPEG, baseline or progressive; PDF's DCTDecode. */
    JPEG,
    /** CCITT group 4 without end-of-line codes; PDF's CCITTFaxDecode with K = -1. */
    G4
  }
}
