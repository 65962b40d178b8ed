package id.berkas.document;

import id.berkas.document.Page.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts the sheets of a stack: a clerk with the paper in hand counts sheets, not sides.
 *
 * @param places by page id
 * @param count sheets in all
 */
public record Sheets(Map<String, Place> places, int count) {

  public Sheets {
    places = Map.copyOf(places);
  }

  /**
   * Where a page is in the stack.
   *
   * @param sheet from 1, in the order the scanner took them
   */
  public record Place(int sheet, Side side) {
    public boolean isBack() {
      return side == Side.BACK;
    }
  }

  /**
   * @param pages of one batch, in order
   * @param bothSides whether the scanner delivers both sides of each sheet, so that even numbers
   *     are backs
   */
  public static Sheets of(List<Page> pages, boolean bothSides) {
    Map<String, Place> places = new HashMap<>();
    int sheet = 0;
    boolean frontBefore = false;
    for (Page page : pages) {
      Side side = side(page, bothSides);
      if (side == Side.FRONT || !frontBefore) {
        sheet++;
      }
      places.put(page.id(), new Place(sheet, side));
      frontBefore = side == Side.FRONT;
    }
    return new Sheets(places, sheet);
  }

  private static Side side(Page page, boolean bothSides) {
    Side said = page.side();
    if (said != null) {
      return said;
    }
    return bothSides && page.number() % 2 == 0 ? Side.BACK : Side.FRONT;
  }

  /** The place of a page of this stack. */
  public Place at(String page) {
    return Objects.requireNonNull(places.get(page), page);
  }
}
