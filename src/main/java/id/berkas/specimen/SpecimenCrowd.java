package id.berkas.specimen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes registrations of one branch and day: unique numbers, families, and now and then a namesake
 * of somebody before.
 */
public final class SpecimenCrowd {
  private static final DateTimeFormatter IN_NUMBER = DateTimeFormatter.ofPattern("yyMMdd");

  private final Dice dice;
  private final LocalDate day;
  private final String branch;
  private final PersonMaker people;
  private final Set<String> kpjs = new HashSet<>();
  private int serial;

  /** The same seed, day and branch always give the same crowd. */
  public SpecimenCrowd(long seed, LocalDate day, String branch) {
    this.dice = new Dice(seed).child("crowd");
    this.day = day;
    this.branch = branch;
    this.people = new PersonMaker(day);
  }

  /**
   * As many registrations as asked, over all programmes and causes; every eighth carries the name
   * of an earlier one.
   */
  public List<SpecimenRegistration> next(int count) {
    List<SpecimenRegistration> made = new ArrayList<>();
    SpecimenClaim[] claims = SpecimenClaim.values();
    for (int i = 0; i < count; i++) {
      SpecimenClaim claim = claims[i % claims.length];
      made.add(i % 8 == 7 ? namesake(made.get(i / 2), claim) : next(claim));
    }
    return made;
  }

  /** A registration for one claim. */
  public SpecimenRegistration next(SpecimenClaim claim) {
    return register(claim, null);
  }

  /** Another person with the same name and sex, born on another day. */
  SpecimenRegistration namesake(SpecimenRegistration of, SpecimenClaim claim) {
    return register(claim, of.participant());
  }

  private SpecimenRegistration register(SpecimenClaim claim, @Nullable SpecimenPerson namesake) {
    serial++;
    Dice own = dice.child("registration-" + serial);
    SpecimenPerson participant = people.worker(own, claim, namesake);
    SpecimenFamily family = people.familyOf(own, participant);
    String relation = relation(own, claim, participant);
    SpecimenPerson applicant = applicant(claim, family, participant);
    SpecimenCompany company = SpecimenCompany.roll(own);
    boolean byOffice = relation.equals("PERUSAHAAN");
    return new SpecimenRegistration(
        "LA-%s-%s-%05d".formatted(branch, IN_NUMBER.format(day), serial),
        claim,
        own.oneOf("offline", "offline", "offline", "online", "collective"),
        branch,
        participant,
        applicant,
        family,
        company,
        kpj(own),
        "+628" + own.oneOf("13", "52", "57", "78") + own.digits(8),
        "peserta" + serial + "@specimen.invalid",
        day,
        byOffice ? company.manager() : applicant.fullName(),
        byOffice ? "" : applicant.nik(),
        relation,
        own.between(12, 900) * 100_000L + own.between(0, 99_999));
  }

  private String kpj(Dice own) {
    String number;
    do {
      number = own.oneOf("0", "1", "2") + own.between(0, 9) + own.digits(9);
    } while (!kpjs.add(number));
    return number;
  }

  private static SpecimenPerson applicant(
      SpecimenClaim claim, SpecimenFamily family, SpecimenPerson participant) {
    if (!claim.afterDeath()) {
      return participant;
    }
    return claim == SpecimenClaim.JP_ANAK ? family.child() : family.spouseOf(participant);
  }

  private static String relation(Dice own, SpecimenClaim claim, SpecimenPerson participant) {
    return switch (claim) {
      case JKK_TAHAP_I, JKK_TAHAP_II -> "PERUSAHAAN";
      case JP_ANAK -> "ANAK";
      case JP_ORANG_TUA -> "AHLI_WARIS";
      case JHT_MENINGGAL_DUNIA, JKM_MENINGGAL_DUNIA, JP_JANDA_DUDA ->
          own.chance(0.2) ? "AHLI_WARIS" : participant.sex() == Sex.L ? "ISTRI" : "SUAMI";
      case JHT_MENGUNDURKAN_DIRI,
          JHT_PHK,
          JHT_KONTRAK_BERAKHIR,
          JHT_USIA_PENSIUN,
          JHT_CACAT_TOTAL,
          JHT_MENINGGALKAN_NKRI,
          JHT_SEBAGIAN_10,
          JHT_SEBAGIAN_30,
          JP_HARI_TUA,
          JP_CACAT ->
          "PESERTA";
    };
  }
}
