package id.berkas.web.desk;

import id.berkas.document.Box;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as it is shown: upright, with what was read marked on it.
 *
 * @param page the page
 * @param width of the upright page, pixels of the stored page; the drawing's own measure
 * @param height of the upright page
 * @param marks places on the upright page
 * @param foreign why it seems to speak of somebody else; null when it does not
 * @param types codes of the document types on it
 */
record Sheet(
    Page page,
    int width,
    int height,
    List<Mark> marks,
    @Nullable String foreign,
    List<String> types) {

  /**
   * A marked place.
   *
   * @param box on the upright page
   * @param kind {@code for}, {@code against}, {@code code} or {@code anchor}
   * @param label what it is; untrusted text
   */
  record Mark(Box box, String kind, String label) {}

  /** A place on the stored page, before any turn. */
  record Place(String page, Box box, String kind, String label) {}

  static Sheet of(Page page, List<Place> places, @Nullable String foreign, List<String> types) {
    PageLook look = page.look();
    if (look == null) {
      return new Sheet(page, 2480, 3508, List.of(), foreign, types);
    }
    List<Mark> marks =
        places.stream()
            .filter(place -> place.page().equals(page.id()))
            .map(place -> new Mark(look.shown(place.box()), place.kind(), place.label()))
            .toList();
    return new Sheet(page, look.shownWidth(), look.shownHeight(), marks, foreign, types);
  }

  /** What the clerk should do about the scan, the most urgent first. */
  public List<String> advices() {
    PageLook look = page.look();
    return look == null ? List.of() : look.quality().advices();
  }

  /** Whether the paper should go through the scanner again. */
  public boolean rescan() {
    PageLook look = page.look();
    return look != null && look.quality().rescan();
  }

  /** Whether there is an image to show. */
  public boolean seen() {
    return page.look() != null;
  }
}
