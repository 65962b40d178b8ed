package id.berkas.matching;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.registration.Digits;
import id.berkas.registration.Registration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against a registration: pages that bear the participant's name with another number or
 * birth date, unless the right one is read elsewhere.
 */
final class Against {

  private final Registration registration;
  private final MatchingRules rules;
  private final Weights weights;

  Against(Registration registration, MatchingRules rules, Weights weights) {
    this.registration = registration;
    this.rules = rules;
    this.weights = weights;
  }

  void of(List<PageEvidence> pages, List<Evidence> found) {
    String born = registration.birthDate() == null ? null : registration.birthDate().toString();
    for (PageEvidence page : pages) {
      if (!rules.isList(page) && isNamed(page)) {
        differs(page, FieldKind.NIK, registration.nik(), "nik-differs", found);
        differs(page, FieldKind.KPJ, registration.kpj(), "kpj-differs", found);
        differs(page, FieldKind.BIRTH_DATE, born, "birth-date-differs", found);
      }
    }
  }

  private boolean isNamed(PageEvidence page) {
    return page.of(FieldKind.NAME)
        .anyMatch(
            name -> weights.likeness(name.value(), registration.fullName()) >= rules.nearName());
  }

  private void differs(
      PageEvidence page,
      FieldKind kind,
      @Nullable String expected,
      String code,
      List<Evidence> found) {
    if (expected == null || agrees(kind, found)) {
      return;
    }
    page.of(kind)
        .filter(field -> field.confidence() >= rules.sureReading())
        .filter(field -> isFar(kind, field.value(), expected))
        .map(field -> evidence(code, field, expected))
        .forEach(found::add);
  }

  private boolean isFar(FieldKind kind, String read, String expected) {
    int misread = kind == FieldKind.BIRTH_DATE ? 1 : rules.misreadCharacters();
    return Digits.differences(read, expected) > misread;
  }

  private static boolean agrees(FieldKind kind, List<Evidence> found) {
    Set<String> agreeing =
        switch (kind) {
          case NIK -> Set.of("nik", "nik-near", "nik-listed");
          case KPJ -> Set.of("kpj", "kpj-near", "kpj-listed");
          case BIRTH_DATE -> Set.of("birth-date");
          case KK_NUMBER, NPP, NPWP, NAME, MOTHER_NAME, BIRTH_PLACE, SEX, ACCOUNT, COMPANY, PHONE ->
              Set.of();
        };
    return found.stream().anyMatch(piece -> agreeing.contains(piece.kind()));
  }

  private Evidence evidence(String code, Field field, String expected) {
    return new Evidence(
        code,
        registration.number(),
        field.page(),
        field.box(),
        field.value(),
        expected,
        weights.of(code));
  }
}
