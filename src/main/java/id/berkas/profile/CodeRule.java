package id.berkas.profile;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a code on a page does. The first rule that fits decides. Our own cover sheets need none:
 * they carry a keyed check and always start their packet.
 *
 * @param code the kind of code; null for any
 * @param value the whole text of the code, such as {@code DOC-[0-9]+}; a patch code says {@code
 *     PATCHT}
 * @param does what begins with this page
 * @param keepPage whether the page is filed like any other; otherwise it is a separator
 * @param dropBack whether the back of the sheet is a separator too, whatever is on it
 */
public record CodeRule(
    @Nullable CodeFormat code, Pattern value, Does does, boolean keepPage, boolean dropBack) {

  /** What begins with a page. */
  public enum Does {
    /** What follows becomes a batch of its own, with a page equation of its own. */
    START_BATCH,
    START_PACKET,
    START_DOCUMENT,
    IGNORE
  }

  /** Every patch sheet starts a packet and is not filed. */
  public static final CodeRule PATCH_SHEETS =
      new CodeRule(CodeFormat.PATCH, Pattern.compile(".*"), Does.START_PACKET, false, false);
}
