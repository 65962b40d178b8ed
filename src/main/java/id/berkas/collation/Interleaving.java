package id.berkas.collation;

import id.berkas.document.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a stack, put together from its fronts and its backs.
 *
 * @param sheets in the order of the fronts
 * @param gap number of the first sheet that lacks a side; 0 when none does
 */
public record Interleaving(List<Sheet> sheets, int gap) {

  /** The order in which the backs came. */
  public enum Order {
    /** The stack was turned over as a whole: the back of the last sheet comes first. */
    REVERSED,
    /** The sheets were put back into the order of the fronts. */
    SAME
  }

  /** One sheet; one side may be missing. */
  public record Sheet(@Nullable Page front, @Nullable Page back) {}

  public Interleaving {
    sheets = List.copyOf(sheets);
  }

  /**
   * @param gap number of the first sheet that lacks a side, from 1; counts only when one pass has
   *     fewer pages, and is brought into the stack when it lies beyond
   */
  public static Interleaving of(List<Page> fronts, List<Page> backs, Order order, int gap) {
    List<Page> turned = order == Order.REVERSED ? backs.reversed() : backs;
    int lacking = Math.abs(fronts.size() - backs.size());
    int size = Math.max(fronts.size(), backs.size());
    int first = lacking == 0 ? 0 : Math.clamp(gap, 1, size - lacking + 1);
    List<@Nullable Page> front = spread(fronts, size, first);
    List<@Nullable Page> back = spread(turned, size, first);
    List<Sheet> sheets = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      sheets.add(new Sheet(front.get(place), back.get(place)));
    }
    return new Interleaving(sheets, first);
  }

  private static List<@Nullable Page> spread(List<Page> pages, int size, int gap) {
    List<@Nullable Page> spread = new ArrayList<>(pages);
    if (pages.size() < size) {
      spread.addAll(gap - 1, Collections.nCopies(size - pages.size(), null));
    }
    return spread;
  }
}
