package id.berkas.simulation;

import id.berkas.classification.FieldKind;
import id.berkas.registration.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The papers of one claim, with what each kind of paper usually says. */
final class Papers {

  private static final double LEFT_AT_HOME = 0.05;

  private final Registration registration;
  private final Person person;
  private final Person applicant;
  private final Chance chance;
  private final List<Person> family = new ArrayList<>();
  private final List<Person> witnesses = new ArrayList<>();

  Papers(Registration registration, Person person, Person applicant, Chance chance) {
    this.registration = registration;
    this.person = person;
    this.applicant = applicant;
    this.chance = chance;
    family.add(person);
    if (applicant != person) {
      family.add(applicant);
    }
    int more = chance.between(1, 3);
    for (int i = 0; i < more; i++) {
      family.add(Person.roll(chance, person.area()));
    }
    witnesses.add(Person.roll(chance, Population.area(chance)));
    witnesses.add(Person.roll(chance, Population.area(chance)));
  }

  /** The whole claim: form, papers, now and then more than was asked for. */
  List<Sheet> of(Claim claim) {
    List<Sheet> sheets = new ArrayList<>();
    for (String type : claim.papers()) {
      if (!chance.of(LEFT_AT_HOME)) {
        add(type, sheets);
      }
    }
    if (claim.afterDeath()) {
      sheets.add(card(applicant));
      if (chance.of(0.3)) {
        sheets.add(card(family.getLast()));
      }
    }
    if (claim == Claim.JKK && chance.of(0.4)) {
      sheets.add(card(witnesses.getFirst()));
    }
    if (chance.of(0.3)) {
      sheets.add(Sheet.of("NPWP", List.of(name(applicant))));
    }
    if (chance.of(0.2)) {
      sheets.add(Sheet.of("UNKNOWN", List.of(signer())));
    }
    if (chance.of(0.4)) {
      sheets.add(Sheet.of("FOTO", List.of()));
    }
    return sheets;
  }

  /** Papers that bear nothing but the name. */
  List<Sheet> withNameOnly() {
    return List.of(
        bankBook(), Sheet.of("UNKNOWN", List.of(name(person))), Sheet.of("FOTO", List.of()));
  }

  /** One paper alone, for somebody else's packet. */
  Sheet stray() {
    return switch (chance.below(5)) {
      case 0 -> Sheet.of("KPJ", participantCard());
      case 1 -> bankBook();
      case 2 -> Sheet.of("PAKLARING", letter());
      default -> card(person);
    };
  }

  private void add(String type, List<Sheet> sheets) {
    switch (type) {
      case "F5", "F4" -> {
        sheets.add(Sheet.of(type, form()));
        sheets.add(
            new Sheet(Set.of(type), chance.of(0.5) ? List.of(name(applicant)) : List.of(), false));
      }
      case "F7", "F3KK1" -> sheets.add(Sheet.of(type, form()));
      case "KTP" -> {
        if (chance.of(0.3)) {
          List<Said> both = new ArrayList<>(identity(person));
          both.addAll(participantCard());
          sheets.add(new Sheet(Set.of("KTP", "KPJ"), both, true));
        } else {
          sheets.add(card(person));
          sheets.add(Sheet.of("KPJ", participantCard()));
        }
      }
      case "KPJ" -> {} // comes with the KTP
      case "KK" -> sheets.add(Sheet.of("KK", familyCard()));
      case "PAKLARING" -> sheets.add(Sheet.of("PAKLARING", letter()));
      case "TABUNGAN" -> sheets.add(bankBook());
      case "KRONOLOGIS" -> sheets.add(Sheet.of(type, List.of(name(person), signer())));
      case "BERITA_ACARA", "MATI_DESA" -> sheets.add(Sheet.of(type, listed(person, applicant)));
      case "AHLI_WARIS", "NIKAH" ->
          sheets.add(Sheet.of(type, listed(family.toArray(Person[]::new))));
      case "ABSENSI" ->
          sheets.add(Sheet.of(type, List.of(name(person), name(witnesses.getLast()))));
      default -> throw new IllegalArgumentException(type);
    }
  }

  private List<Said> form() {
    List<Said> said = new ArrayList<>(identity(person));
    said.add(Said.of(FieldKind.KPJ, kpj()));
    said.add(Said.of(FieldKind.MOTHER_NAME, person.mother()));
    if (registration.npp() != null && chance.of(0.5)) {
      said.add(Said.of(FieldKind.NPP, registration.npp()));
    }
    if (registration.phone() != null && chance.of(0.7)) {
      said.add(Said.of(FieldKind.PHONE, registration.phone()));
    }
    return said;
  }

  private Sheet card(Person holder) {
    return Sheet.of("KTP", identity(holder));
  }

  private Sheet bankBook() {
    return Sheet.of(
        "TABUNGAN", List.of(name(applicant), Said.of(FieldKind.ACCOUNT, chance.digits(15))));
  }

  private List<Said> participantCard() {
    List<Said> said = new ArrayList<>();
    said.add(Said.of(FieldKind.KPJ, kpj()));
    said.add(name(person));
    if (chance.of(0.5)) {
      said.add(Said.of(FieldKind.NIK, person.nik()));
    }
    return said;
  }

  private List<Said> familyCard() {
    List<Said> said = new ArrayList<>();
    said.add(Said.of(FieldKind.KK_NUMBER, person.area() + "010120" + "99" + chance.digits(2)));
    family.forEach(member -> said.addAll(identity(member)));
    return said;
  }

  private List<Said> letter() {
    List<Said> said = new ArrayList<>();
    said.add(Said.of(FieldKind.NAME, Names.variant(chance, person.name())));
    if (chance.of(0.5)) {
      said.add(Said.of(FieldKind.NIK, person.nik()));
    }
    if (chance.of(0.4)) {
      said.add(Said.of(FieldKind.KPJ, kpj()));
    }
    said.add(signer());
    return said;
  }

  /** A village letter: the people it is about, and two witnesses. */
  private List<Said> listed(Person... people) {
    List<Said> said = new ArrayList<>();
    for (Person listed : people) {
      said.add(name(listed));
      if (chance.of(0.6)) {
        said.add(Said.of(FieldKind.NIK, listed.nik()));
      }
    }
    witnesses.forEach(witness -> said.add(name(witness)));
    said.add(signer());
    return said;
  }

  private static List<Said> identity(Person holder) {
    return List.of(
        Said.of(FieldKind.NIK, holder.nik()),
        name(holder),
        Said.of(FieldKind.BIRTH_DATE, holder.born().toString()),
        Said.of(FieldKind.SEX, holder.woman() ? "P" : "L"));
  }

  private static Said name(Person holder) {
    return Said.of(FieldKind.NAME, holder.name());
  }

  private Said signer() {
    return new Said(FieldKind.NAME, Names.of(chance, chance.of(0.3), 1970), true);
  }

  private String kpj() {
    return registration.kpj() == null ? chance.digits(11) : registration.kpj();
  }
}
