package id.berkas.imaging;

import org.jspecify.annotations.Nullable;

/**
 * The compressed image of a page, byte for byte as the scanner wrote it.
 *
 * @param encoding how the bytes are compressed
 * @param bytes the compressed image
 * @param shared for JBIG2: what several images of a file share, {@code /JBIG2Globals}; else null
 * @param width pixels of the image before {@code turn}
 * @param height pixels of the image before {@code turn}
 * @param components colour components: 1 or 3
 * @param blackIsOne for G4: what a PDF must say as {@code /BlackIs1}, with DeviceGray; for JBIG2:
 *     whether the colours are swapped; for JPEG: whether three components are RGB as they stand
 * @param turn clockwise degrees that make it the stored page: 0, 90, 180 or 270
 * @param dpi dots per inch
 */
public record RawImage(
    Encoding encoding,
    byte[] bytes,
    byte @Nullable [] shared,
    int width,
    int height,
    int components,
    boolean blackIsOne,
    int turn,
    int dpi) {

  public RawImage(
      Encoding encoding,
      byte[] bytes,
      int width,
      int height,
      int components,
      boolean blackIsOne,
      int turn,
      int dpi) {
    this(encoding, bytes, null, width, height, components, blackIsOne, turn, dpi);
  }

  /** What a PDF can embed as it is. */
  public enum Encoding {
    /** JPEG, baseline or progressive; PDF's DCTDecode. */
    JPEG,
    /** CCITT group 4 without end-of-line codes; PDF's CCITTFaxDecode with K = -1. */
    G4,
    /** JBIG2 without file header; PDF's JBIG2Decode. */
    JBIG2,
    /** JPEG 2000 in its JP2 frame; PDF's JPXDecode. */
    JPEG_2000,
    /** The zlib stream of a PNG of 8 bits, not interlaced; PDF's FlateDecode, predictor 15. */
    PNG
  }
}
