package id.berkas.imaging;

import id.berkas.document.PageSource;
import id.berkas.profile.CodeFormat;
import java.util.Set;

/**
 * Asks for the fast look at one page.
 *
 * @param page page id
 * @param source where its pixels are
 * @param limits what it may cost
 * @param formats the kinds of codes that count; the usual ones in jobs that do not say
 */
public record LookJob(String page, PageSource source, PageLimits limits, Set<CodeFormat> formats) {

  public LookJob {
    formats = formats == null ? CodeFormat.USUAL : Set.copyOf(formats);
  }

  /** With the usual kinds of codes. */
  public LookJob(String page, PageSource source, PageLimits limits) {
    this(page, source, limits, CodeFormat.USUAL);
  }
}
