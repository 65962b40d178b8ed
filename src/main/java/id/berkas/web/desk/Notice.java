package id.berkas.web.desk;

import id.berkas.web.audit.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A sentence shown once on the next page.
 *
 * @param kind {@code good} or {@code bad}
 * @param code message code under {@code notice.}
 * @param details what fills its gaps; untrusted text
 */
record Notice(String kind, String code, List<Object> details) implements Told {

  @Override
  public boolean refused() {
    return kind.equals("bad");
  }

  static void good(RedirectAttributes next, String code, Object... details) {
    next.addFlashAttribute("notice", new Notice("good", "notice." + code, List.of(details)));
  }

  /**
   * Where a notice leads.
   *
   * @param address of a page of ours
   * @param name which the link bears
   */
  record Leads(String address, String name) {}

  static void leads(RedirectAttributes next, String address, String name) {
    next.addFlashAttribute("leads", new Leads(address, name));
  }

  /** Beside a notice of what was done: what to look at again. */
  static void warn(RedirectAttributes next, String code, Object... details) {
    next.addFlashAttribute("warning", new Notice("bad", "notice." + code, List.of(details)));
  }

  /** For a page that is shown at once; its dates stand as they are typed. */
  static Notice bad(String code, Object... details) {
    return new Notice("bad", "notice." + code, Stream.of(details).map(Notice::plain).toList());
  }

  private static Object plain(Object detail) {
    return detail instanceof LocalDate day ? day.toString() : detail;
  }

  static void bad(RedirectAttributes next, String code, Object... details) {
    next.addFlashAttribute("notice", new Notice("bad", "notice." + code, List.of(details)));
  }
}
