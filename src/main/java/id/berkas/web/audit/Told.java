package id.berkas.web.audit;

import org.springframework.ui.Model;

/** The sentence that a form's sender is told; the audit asks it whether the wish was refused. */
@FunctionalInterface
public interface Told {

  /** Where a page that is shown at once leaves it. */
  String HERE = "told";

  boolean refused();

  /** A form that comes back with what is wrong in it: nothing was changed. */
  static void refuse(Model page) {
    page.addAttribute(HERE, (Told) () -> true);
  }
}
