package id.berkas.simulation;

import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import java.time.LocalDate;
import java.util.Map;

/**
 * Registrations by row, rolled anew whenever one is asked for, so that a million of them need no
 * room. In every ten some are like the first: siblings, twins, namesakes, numbers one digit apart.
 */
final class Population {

  private static final int KIN = 10;
  private static final int COMPANIES = 20_000;
  private static final int AREAS = 1500;
  private static final int[] PROVINCES = {
    33, 35, 32, 31, 36, 34, 12, 73, 16, 18, 13, 14, 51, 63, 64, 61, 11, 71, 52, 53, 15, 21, 62, 74
  };

  private final long seed;
  private final int size;

  Population(long seed, int size) {
    this.seed = seed;
    this.size = size;
  }

  long seed() {
    return seed;
  }

  int size() {
    return size;
  }

  static int first(int row) {
    return row / KIN * KIN;
  }

  Kin kin(int row) {
    return row % KIN == 0 ? Kin.NONE : Kin.roll(Chance.of(seed, "kin", row));
  }

  Claim claim(int row) {
    return Claim.roll(Chance.of(seed, "registration", row));
  }

  Registration registration(int row) {
    Chance chance = Chance.of(seed, "registration", row);
    Person person = person(row);
    Claim claim = Claim.roll(chance);
    Person spouse = claim.afterDeath() ? spouse(row) : person;
    int company = Chance.of(seed, "company", row).skewed(COMPANIES);
    boolean office = claim.program() == Program.JKK;
    return new Registration(
        "LA-SPC-%08d".formatted(row),
        claim.program(),
        claim.cause(),
        "offline",
        "PKL",
        person.nik(),
        kpj(row),
        npp(company),
        companyName(company),
        person.name(),
        person.mother(),
        null,
        person.born(),
        person.woman() ? "P" : "L",
        "+628" + chance.digits(10),
        null,
        LocalDate.of(2026, 11, 20),
        office ? companyName(company) : spouse.name(),
        office ? null : spouse.nik(),
        office ? "PERUSAHAAN" : claim.afterDeath() ? "ISTRI" : "PESERTA",
        Map.of());
  }

  /** The participant of a row; a row beyond the last is of somebody who never registered. */
  Person person(int row) {
    Kin kin = kin(row);
    Chance chance = Chance.of(seed, "person", row);
    if (kin == Kin.NONE || kin == Kin.NEAR_KPJ) {
      return Person.roll(chance, area(chance));
    }
    return like(person(first(row)), kin, chance);
  }

  private static Person like(Person first, Kin kin, Chance chance) {
    Person other = Person.roll(chance, area(chance));
    return switch (kin) {
      case NONE, NEAR_KPJ -> other;
      case SIBLING -> {
        Person born = Person.roll(chance, first.area());
        yield new Person(
            Names.sibling(chance, first.name(), born.woman()),
            born.nik(),
            born.born(),
            born.woman(),
            first.mother());
      }
      case TWIN ->
          first.named(Names.twin(chance, first.name())).numbered(nextDoor(first.nik(), chance));
      case NEAR_NIK -> other.numbered(nextDoor(first.nik(), chance));
      case HOMONYM -> other.named(first.name());
      case HOMONYM_SAME_DAY ->
          new Person(
              first.name(),
              Person.nik(other.area(), first.born(), first.woman(), chance.between(1, 99)),
              first.born(),
              first.woman(),
              other.mother());
      case SAME_NIK -> other.numbered(first.nik());
      case SAME_PERSON -> first;
    };
  }

  /** A husband or wife, who is not registered. */
  Person spouse(int row) {
    Chance chance = Chance.of(seed, "spouse", row);
    return Person.roll(chance, area(chance));
  }

  String kpj(int row) {
    String own = Chance.of(seed, "kpj", row).digits(11);
    return kin(row) == Kin.NEAR_KPJ
        ? nextDoor(kpj(first(row)), Chance.of(seed, "kpj-near", row))
        : own;
  }

  private static String nextDoor(String number, Chance chance) {
    int at = number.length() - 1 - chance.below(2);
    int digit = (number.charAt(at) - '0' + chance.between(1, 9)) % 10;
    return number.substring(0, at) + digit + number.substring(at + 1);
  }

  static String area(Chance chance) {
    int place = chance.skewed(AREAS);
    Chance fixed = Chance.of(3, "area", place);
    return "%02d%02d%02d"
        .formatted(
            PROVINCES[Math.min(PROVINCES.length - 1, fixed.skewed(PROVINCES.length))],
            fixed.between(1, 29),
            fixed.between(1, 20));
  }

  private static String npp(int company) {
    return Chance.of(5, "npp", company).digits(8);
  }

  private static String companyName(int company) {
    return "PT SPECIMEN " + Chance.of(5, "company-name", company).digits(5);
  }
}
