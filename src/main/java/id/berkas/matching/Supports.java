package id.berkas.matching;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.document.PacketOpening;
import id.berkas.registration.Digits;
import id.berkas.registration.Registration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what in a packet speaks for a registration. */
final class Supports {

  private final MatchingRules rules;

  Supports(MatchingRules rules) {
    this.rules = rules;
  }

  Support of(Registration registration, PacketEvidence packet) {
    List<Evidence> found = new ArrayList<>();
    separator(registration, packet.opening(), found);
    for (PacketEvidence.Code code : packet.codes()) {
      if (code.barcode().text().strip().equals(registration.number())) {
        found.add(
            new Evidence(
                "slip",
                registration.number(),
                code.page(),
                code.barcode().box(),
                registration.number(),
                registration.number(),
                rules.weight("slip")));
      }
    }
    boolean nameAndDate = false;
    for (PageEvidence page : packet.pages()) {
      numbers(registration, page, found);
      nameAndDate |= !rules.isList(page) && person(registration, page, found);
    }
    return new Support(registration, List.copyOf(found), nameAndDate);
  }

  private void separator(Registration registration, PacketOpening opening, List<Evidence> found) {
    if (opening instanceof PacketOpening.ByCoverSheet sheet
        && sheet.registration().equals(registration.number())) {
      found.add(
          new Evidence(
              "cover-sheet",
              registration.number(),
              sheet.page(),
              sheet.box(),
              sheet.registration(),
              registration.number(),
              rules.weight("cover-sheet")));
    }
  }

  private void numbers(Registration registration, PageEvidence page, List<Evidence> found) {
    String listed = rules.isList(page) ? "-listed" : "";
    page.of(FieldKind.NIK)
        .forEach(
            field -> {
              if (field.value().equals(registration.nik())) {
                add("nik" + listed, registration, field, registration.nik(), found);
              } else if (field.value().equals(registration.applicantNik())) {
                String kind = listed.isEmpty() ? "applicant-nik" : "nik-listed";
                add(kind, registration, field, registration.applicantNik(), found);
              } else if (listed.isEmpty() && near(field, registration.nik())) {
                add("nik-near", registration, field, registration.nik(), found);
              }
            });
    page.of(FieldKind.KPJ)
        .forEach(
            field -> {
              if (field.value().equals(registration.kpj())) {
                add("kpj" + listed, registration, field, registration.kpj(), found);
              } else if (listed.isEmpty() && near(field, registration.kpj())) {
                add("kpj-near", registration, field, registration.kpj(), found);
              }
            });
  }

  /**
   * @return whether the page bears both the participant's name and birth date
   */
  private boolean person(Registration registration, PageEvidence page, List<Evidence> found) {
    boolean name = names(registration, page, found);
    boolean date = false;
    for (Field field : page.of(FieldKind.BIRTH_DATE).toList()) {
      if (registration.birthDate() != null
          && field.value().equals(registration.birthDate().toString())) {
        add("birth-date", registration, field, field.value(), found);
        date = true;
      }
    }
    String mother = registration.motherName();
    for (Field field : page.of(FieldKind.MOTHER_NAME).toList()) {
      if (mother != null && People.likeness(field.value(), mother) >= rules.sameName()) {
        add("mother-name", registration, field, mother, found);
      }
    }
    return name && date;
  }

  private boolean names(Registration registration, PageEvidence page, List<Evidence> found) {
    boolean same = false;
    for (Field field : page.of(FieldKind.NAME).toList()) {
      double likeness = People.likeness(field.value(), registration.fullName());
      if (likeness >= rules.sameName()) {
        add("name", registration, field, registration.fullName(), found);
        same = true;
      } else if (likeness >= rules.nearName()) {
        add("name-near", registration, field, registration.fullName(), found);
      }
    }
    return same;
  }

  private void add(
      String kind,
      Registration registration,
      Field field,
      @Nullable String expected,
      List<Evidence> found) {
    found.add(
        new Evidence(
            kind,
            registration.number(),
            field.page(),
            field.box(),
            field.value(),
            expected,
            rules.weight(kind)));
  }

  private static boolean near(Field field, @Nullable String number) {
    return number != null && Digits.differInOne(field.value(), number);
  }
}
