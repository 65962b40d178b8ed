package id.berkas.matching;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.document.PacketOpening;
import id.berkas.registration.Digits;
import id.berkas.registration.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what in a packet speaks for a registration. */
final class Supports {

  private static final Set<String> NIK = Set.of("nik", "nik-near");

  private final MatchingRules rules;
  private final Weights weights;

  Supports(MatchingRules rules, Weights weights) {
    this.rules = rules;
    this.weights = weights;
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
                weights.of("slip")));
      }
    }
    boolean nameAndDate = false;
    for (PageEvidence page : packet.pages()) {
      numbers(registration, page, found);
      nameAndDate |= !rules.isList(page) && person(registration, page, found);
    }
    new Against(registration, rules, weights).of(packet.pages(), found);
    found.replaceAll(piece -> besideNik(piece, found));
    return new Support(registration, List.copyOf(found), nameAndDate);
  }

  private Evidence besideNik(Evidence piece, List<Evidence> found) {
    boolean again =
        piece.kind().equals("birth-date")
            && found.stream().anyMatch(other -> NIK.contains(other.kind()));
    return again ? piece.weighing(weights.of("birth-date-again")) : piece;
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
              weights.of("cover-sheet")));
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
    others(registration, page, found);
    return name && date;
  }

  private void others(Registration registration, PageEvidence page, List<Evidence> found) {
    String mother = registration.motherName();
    for (Field field : page.of(FieldKind.MOTHER_NAME).toList()) {
      if (mother != null && weights.likeness(field.value(), mother) >= rules.sameName()) {
        add("mother-name", registration, field, mother, found);
      }
    }
    page.of(FieldKind.PHONE)
        .filter(phone -> phone.value().equals(registration.phone()))
        .forEach(phone -> add("phone", registration, phone, registration.phone(), found));
    page.of(FieldKind.NPP)
        .filter(npp -> npp.value().equals(registration.npp()))
        .forEach(npp -> add("npp", registration, npp, registration.npp(), found));
  }

  private boolean names(Registration registration, PageEvidence page, List<Evidence> found) {
    boolean same = false;
    String own = registration.fullName();
    for (Field field : page.of(FieldKind.NAME).toList()) {
      double likeness = weights.likeness(field.value(), own);
      if (likeness >= rules.sameName()) {
        found.add(evidence("name", registration, field, own, weights.ofName("name", own)));
        same = true;
      } else if (isApplicant(registration, field)) {
        add("applicant-name", registration, field, registration.applicantName(), found);
      } else if (likeness >= rules.nearName()) {
        found.add(
            evidence("name-near", registration, field, own, weights.ofName("name-near", own)));
      }
    }
    return same;
  }

  private boolean isApplicant(Registration registration, Field name) {
    String applicant = registration.applicantName();
    return applicant != null && weights.likeness(name.value(), applicant) >= rules.sameName();
  }

  private void add(
      String kind,
      Registration registration,
      Field field,
      @Nullable String expected,
      List<Evidence> found) {
    found.add(evidence(kind, registration, field, expected, weights.of(kind)));
  }

  private static Evidence evidence(
      String kind,
      Registration registration,
      Field field,
      @Nullable String expected,
      double weight) {
    return new Evidence(
        kind, registration.number(), field.page(), field.box(), field.value(), expected, weight);
  }

  private static boolean near(Field field, @Nullable String number) {
    return number != null && Digits.differInOne(field.value(), number);
  }
}
