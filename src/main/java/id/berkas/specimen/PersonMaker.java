package id.berkas.specimen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes people and their families; no NIK is given twice. */
final class PersonMaker {
  private final LocalDate today;
  private final Set<String> niks = new HashSet<>();

  PersonMaker(LocalDate today) {
    this.today = today;
  }

  /** A participant of an age that fits the claim, with the name of the namesake if one is given. */
  SpecimenPerson worker(Dice dice, SpecimenClaim claim, @Nullable SpecimenPerson namesake) {
    boolean old = claim == SpecimenClaim.JHT_USIA_PENSIUN || claim == SpecimenClaim.JP_HARI_TUA;
    int age = old ? dice.between(56, 63) : dice.between(22, 55);
    Sex sex = namesake != null ? namesake.sex() : dice.chance(0.55) ? Sex.L : Sex.P;
    LocalDate birth = birth(dice, age);
    String name =
        namesake != null ? namesake.fullName() : NameMaker.roll(dice, sex, birth.getYear());
    return person(
        dice,
        new Origin(Region.roll(dice), null, "KAWIN"),
        name,
        birth,
        sex,
        NameMaker.roll(dice, Sex.P, birth.getYear() - 25));
  }

  /**
   * Husband, wife and one to three children under one roof; the participant is one of the first
   * two.
   */
  SpecimenFamily familyOf(Dice dice, SpecimenPerson participant) {
    Sex other = participant.sex() == Sex.L ? Sex.P : Sex.L;
    LocalDate birth =
        birth(dice, today.getYear() - participant.birthDate().getYear() + dice.between(-3, 3));
    Origin home = new Origin(Region.roll(dice), participant, "KAWIN");
    SpecimenPerson spouse =
        person(
            dice,
            home,
            NameMaker.roll(dice, other, birth.getYear()),
            birth,
            other,
            NameMaker.roll(dice, Sex.P, 1950));
    SpecimenPerson husband = participant.sex() == Sex.L ? participant : spouse;
    SpecimenPerson wife = participant.sex() == Sex.L ? spouse : participant;
    List<SpecimenFamily.Member> members = new ArrayList<>();
    members.add(new SpecimenFamily.Member(husband, "KEPALA KELUARGA"));
    members.add(new SpecimenFamily.Member(wife, "ISTRI"));
    int children = dice.between(1, 3);
    for (int i = 0; i < children; i++) {
      members.add(new SpecimenFamily.Member(child(dice, participant, wife), "ANAK"));
    }
    return new SpecimenFamily(cardNumber(dice, participant), List.copyOf(members));
  }

  private SpecimenPerson child(Dice dice, SpecimenPerson participant, SpecimenPerson mother) {
    Sex sex = dice.chance(0.5) ? Sex.L : Sex.P;
    LocalDate birth =
        birth(
            dice,
            dice.between(1, Math.max(2, today.getYear() - participant.birthDate().getYear() - 21)));
    return person(
        dice,
        new Origin(Region.roll(dice), participant, "BELUM KAWIN"),
        NameMaker.roll(dice, sex, birth.getYear()),
        birth,
        sex,
        mother.fullName());
  }

  /** Where somebody was first registered, and with whom he or she lives now. */
  private record Origin(Region region, @Nullable SpecimenPerson housemate, String maritalStatus) {}

  private SpecimenPerson person(
      Dice dice, Origin origin, String name, LocalDate birth, Sex sex, String mother) {
    Region region = origin.region();
    SpecimenPerson mate = origin.housemate();
    return new SpecimenPerson(
        name,
        nik(dice, region, birth, sex),
        region.town(),
        birth,
        sex,
        mother,
        NameMaker.roll(dice, Sex.L, birth.getYear() - 28),
        mate != null
            ? mate.street()
            : "JL. "
                + dice.oneOf(
                    "HAYAM WURUK",
                    "KH. MAS MANSYUR",
                    "MELATI",
                    "TERATAI",
                    "VETERAN",
                    "PATIUNUS",
                    "TRUNTUM")
                + " NO. "
                + dice.between(1, 180),
        mate != null
            ? mate.neighbourhood()
            : "%03d/%03d".formatted(dice.between(1, 9), dice.between(1, 12)),
        mate != null ? mate.village() : dice.pick(region.villages()),
        mate != null ? mate.district() : region.district(),
        mate != null ? mate.regency() : region.regency(),
        mate != null ? mate.province() : region.province(),
        mate != null ? mate.postCode() : region.postCode(),
        mate != null
            ? mate.religion()
            : dice.oneOf("ISLAM", "ISLAM", "ISLAM", "ISLAM", "KRISTEN", "KATOLIK", "HINDU"),
        origin.maritalStatus(),
        age(birth) < 18
            ? "PELAJAR/MAHASISWA"
            : dice.oneOf(
                "KARYAWAN SWASTA", "BURUH HARIAN LEPAS", "WIRASWASTA", "MENGURUS RUMAH TANGGA"));
  }

  private String nik(Dice dice, Region region, LocalDate birth, Sex sex) {
    String nik;
    do {
      nik = NikNumber.compose(region.code(), birth, sex, dice.between(1, 99));
    } while (!niks.add(nik));
    return nik;
  }

  private LocalDate birth(Dice dice, int age) {
    return today.minusYears(age).minusDays(dice.between(0, 364));
  }

  private int age(LocalDate birth) {
    return today.getYear() - birth.getYear();
  }

  private String cardNumber(Dice dice, SpecimenPerson participant) {
    LocalDate issued = today.minusDays(dice.between(200, 4000));
    return participant.nik().substring(0, 6)
        + DateTimeFormatter.ofPattern("ddMMyy").format(issued)
        + "99"
        + dice.digits(2);
  }
}
