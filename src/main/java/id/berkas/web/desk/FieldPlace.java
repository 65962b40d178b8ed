package id.berkas.web.desk;

import id.berkas.classification.Field;
import id.berkas.document.Box;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A place on a stored page, out of an address that spells it as {@link Box#spelt()} does. */
final class FieldPlace {

  private static final Pattern SPELT =
      Pattern.compile("(\\d{1,6})-(\\d{1,6})-(\\d{1,6})-(\\d{1,6})");

  private static final int LINES_AROUND = 2;

  private FieldPlace() {}

  /** The place that an address spells; anything else is not there. */
  static Box of(String spelt) {
    Matcher part = SPELT.matcher(spelt);
    if (!part.matches()) {
      throw new NotHere();
    }
    return new Box(number(part, 1), number(part, 2), number(part, 3), number(part, 4));
  }

  private static int number(Matcher part, int group) {
    return Integer.parseInt(part.group(group));
  }

  /**
   * A place for a field nobody pointed at: the upper edge of the page, a pixel lower for each that
   * is there. It lies over no field that was read.
   *
   * @param fields of the packet
   */
  static Box unpointed(Page page, List<Field> fields) {
    PageLook look = page.look();
    int width = look == null ? 1 : look.width();
    return IntStream.iterate(0, y -> y + 1)
        .mapToObj(y -> new Box(0, y, width, 1))
        .filter(box -> fields.stream().noneMatch(one -> isThere(one, page, box)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isThere(Field field, Page page, Box box) {
    return field.page().equals(page.id()) && field.box().equals(box);
  }

  /** The place with some lines above and below it, as the page is shown. */
  static Box around(Page page, Box box) {
    PageLook look = page.look();
    Box shown = look == null ? box : look.shown(box);
    int rim = LINES_AROUND * Math.min(shown.width(), shown.height());
    int left = Math.max(0, shown.x() - rim);
    int top = Math.max(0, shown.y() - rim);
    return new Box(
        left, top, shown.x() + shown.width() + rim - left, shown.y() + shown.height() + rim - top);
  }
}
