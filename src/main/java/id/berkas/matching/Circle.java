package id.berkas.matching;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.registration.Digits;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The people whom the papers of a claim introduce: family, heirs, witnesses. Who is in it may show
 * a card; anybody else's card is a stranger's.
 */
final class Circle {

  private static final int LETTERS_THAT_TELL = 5;

  private final MatchingRules rules;
  private final Set<String> niks = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();

  /**
   * @param introductions the pages that name people of the claim
   */
  Circle(List<PageEvidence> introductions, MatchingRules rules) {
    this.rules = rules;
    for (PageEvidence page : introductions) {
      niks.addAll(page.niks());
      page.of(FieldKind.NAME)
          .map(Field::value)
          .filter(name -> name.length() >= LETTERS_THAT_TELL)
          .forEach(names::add);
    }
  }

  /** Whether a page bears the NIK of one of them. */
  boolean knowsNumber(PageEvidence page) {
    return page.niks().stream().anyMatch(this::knowsNik);
  }

  /** Whether a page bears the name of one of them. */
  boolean knowsName(PageEvidence page) {
    return page.of(FieldKind.NAME).anyMatch(name -> knowsName(name.value()));
  }

  private boolean knowsNik(String nik) {
    return niks.stream().anyMatch(known -> Digits.differences(known, nik) <= 1);
  }

  private boolean knowsName(String name) {
    return names.stream().anyMatch(known -> People.likeness(known, name) >= rules.nearName());
  }
}
