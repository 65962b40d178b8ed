package id.berkas.imaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What bytes are, decided by Tika from their beginning; a file name is never asked. */
final class MediaTypes {

  static final String PDF = "application/pdf";
  static final String TIFF = "image/tiff";
  static final String JPEG = "image/jpeg";
  static final String PNG = "image/png";
  static final String BMP = "image/bmp";
  static final String GIF = "image/gif";
  static final String WEBP = "image/webp";

  /** What can hold a scanned page. */
  static final Set<String> SCANS = Set.of(PDF, TIFF, JPEG, PNG, BMP, GIF, WEBP);

  /** Readers of PDF accept the header anywhere in the first kilobyte. */
  private static final int PDF_HEADER_WITHIN = 1024;

  private static final Pattern PDF_WITHOUT_HEADER =
      Pattern.compile("^[^\\w]{0,20}\\d{1,10} 0 obj\\s*<<");

  private MediaTypes() {}

  static String of(Path file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      String type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
      return SCANS.contains(type) ? type : missedByTika(file, type);
    }
  }

  private static String missedByTika(Path file, String type) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
      if (start.startsWith("II+\0") || start.startsWith("MM\0+")) {
        return TIFF; // BigTIFF
      }
      return start.contains("%PDF-") || PDF_WITHOUT_HEADER.matcher(start).find() ? PDF : type;
    }
  }
}
