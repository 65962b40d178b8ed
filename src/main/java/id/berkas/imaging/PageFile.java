package id.berkas.imaging;

import id.berkas.document.Repair;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;

/** An original opened for its pages. Frames count from zero. */
interface PageFile extends Closeable {

  int pages();

  PageImage page(int frame, PageLimits limits) throws IOException;

  Optional<RawImage> raw(int frame, PageLimits limits) throws IOException;

  /** The page as a program wrote it, good until the next call; none when it is a scan. */
  default Optional<PDPage> written(int frame, PageLimits limits) throws IOException {
    return Optional.empty();
  }

  /** What had to be put right to open it. */
  default Set<Repair> repairs() {
    return Set.of();
  }

  /**
   * Opens an original; what it claims about itself is checked before a decoder sees it.
   *
   * @throws HoldException when it gives no pages
   */
  static PageFile open(Path file, String mediaType, PageLimits limits, PasswordKey key)
      throws IOException {
    return switch (mediaType) {
      case MediaTypes.PDF -> PdfOpening.open(file, limits, key);
      case MediaTypes.TIFF -> TiffFile.open(file, limits);
      case MediaTypes.JPEG, MediaTypes.PNG, MediaTypes.BMP, MediaTypes.GIF, MediaTypes.WEBP ->
          PictureFile.open(file, mediaType, limits);
      default ->
          throw new HoldException(
              Files.size(file) == 0 ? HoldReason.EMPTY_FILE : HoldReason.NOT_A_SCAN,
              "the bytes are " + mediaType);
    };
  }
}
