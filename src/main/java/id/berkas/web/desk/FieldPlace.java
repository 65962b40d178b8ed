package id.berkas.web.desk;

import id.berkas.document.Box;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
