package id.berkas.archive;

import id.berkas.document.PageSource;
import id.berkas.imaging.PageLimits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the searchable PDF of a packet.
 *
 * @param packet packet id
 * @param title shown by readers as the document's title
 * @param pages in order
 * @param properties what the file says about itself, by the names below
 */
public record ArchiveJob(
    String packet, String title, List<ArchivePage> pages, Map<String, String> properties) {

  /** Packet id. */
  public static final String PACKET = "packet";

  /** Batch id. */
  public static final String BATCH = "batch";

  /** When the paper's first file was seen, ISO instant; the date of the file. */
  public static final String RECEIVED = "received";

  /** SHA-256 of the originals the pages come from, parted by blanks. */
  public static final String ORIGINALS = "originals";

  /** Registration number; only when the match is certain or a person's choice. */
  public static final String REGISTRATION = "registration";

  /** Document types and their pages in the file, such as {@code KTP 1; F5 2-3}. */
  public static final String DOCUMENTS = "documents";

  public ArchiveJob {
    pages = List.copyOf(pages);
    properties = Map.copyOf(properties);
  }

  /**
   * One page of the file.
   *
   * @param id page id
   * @param source where its pixels are
   * @param orientation clockwise degrees that make it upright
   * @param skew degrees, counter-clockwise positive, of the upright page
   * @param dpi dots per inch of the stored page
   * @param words SHA-256 address of its words; null when it was not read
   * @param jpegQuality of JPEGs compressed anew, 30 to 95; 0 keeps them as they are
   * @param limits what it may cost
   */
  public record ArchivePage(
      String id,
      PageSource source,
      int orientation,
      double skew,
      int dpi,
      @Nullable String words,
      int jpegQuality,
      PageLimits limits) {}
}
