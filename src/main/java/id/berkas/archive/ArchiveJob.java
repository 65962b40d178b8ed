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
 * @param properties what the file says about itself: registration, types, checksums
 */
public record ArchiveJob(
    String packet, String title, List<ArchivePage> pages, Map<String, String> properties) {

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
   * @param dpi dots per inch of the stored page
   * @param words SHA-256 address of its words; null when it was not read
   * @param limits what it may cost
   */
  public record ArchivePage(
      String id,
      PageSource source,
      int orientation,
      int dpi,
      @Nullable String words,
      PageLimits limits) {}
}
