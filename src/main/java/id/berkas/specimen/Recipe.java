package id.berkas.specimen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What kind of packet to make, and what goes wrong with it. */
record Recipe(SpecimenClaim claim, Scanner scanner, Set<Hazard> hazards) {
  private static final List<Recipe> DEMO =
      List.of(
          of(SpecimenClaim.JHT_MENGUNDURKAN_DIRI, Scanner.MFP),
          of(SpecimenClaim.JHT_MENGUNDURKAN_DIRI, Scanner.ADF),
          of(SpecimenClaim.JHT_MENGUNDURKAN_DIRI, Scanner.DESKTOP, Hazard.COVER_AGAINST_PAPERS),
          of(SpecimenClaim.JHT_PHK, Scanner.MFP, Hazard.UPSIDE_DOWN),
          of(SpecimenClaim.JKK_TAHAP_I, Scanner.ADF, Hazard.FOREIGN_PAGE),
          of(SpecimenClaim.JHT_USIA_PENSIUN, Scanner.DESKTOP, Hazard.NAME_ONLY),
          of(SpecimenClaim.JKM_MENINGGAL_DUNIA, Scanner.MFP),
          of(SpecimenClaim.JHT_KONTRAK_BERAKHIR, Scanner.ADF, Hazard.PATCH_INSTEAD_OF_COVER),
          of(SpecimenClaim.JHT_SEBAGIAN_10, Scanner.DESKTOP, Hazard.UNREGISTERED),
          of(SpecimenClaim.JHT_MENGUNDURKAN_DIRI, Scanner.MFP, Hazard.MISSING_DOCUMENT),
          of(SpecimenClaim.JP_HARI_TUA, Scanner.ADF, Hazard.MISSING_DOCUMENT),
          of(SpecimenClaim.JHT_PHK, Scanner.MFP, Hazard.NO_SEPARATOR));

  /**
   * The claims that arrive on paper; old-age savings far ahead of the rest, as at a real branch.
   */
  private static final List<SpecimenClaim> ROLLED =
      List.of(
          SpecimenClaim.JHT_MENGUNDURKAN_DIRI,
          SpecimenClaim.JHT_MENGUNDURKAN_DIRI,
          SpecimenClaim.JHT_MENGUNDURKAN_DIRI,
          SpecimenClaim.JHT_PHK,
          SpecimenClaim.JHT_PHK,
          SpecimenClaim.JHT_KONTRAK_BERAKHIR,
          SpecimenClaim.JHT_USIA_PENSIUN,
          SpecimenClaim.JHT_MENINGGAL_DUNIA,
          SpecimenClaim.JHT_SEBAGIAN_10,
          SpecimenClaim.JKK_TAHAP_I,
          SpecimenClaim.JKM_MENINGGAL_DUNIA,
          SpecimenClaim.JP_HARI_TUA);

  private static Recipe of(SpecimenClaim claim, Scanner scanner, Hazard... hazards) {
    Set<Hazard> all = EnumSet.noneOf(Hazard.class);
    all.addAll(List.of(hazards));
    if (scanner.duplex()) {
      all.add(Hazard.DIRTY_BACKS);
    }
    return new Recipe(claim, scanner, Set.copyOf(all));
  }

  static List<Recipe> roll(int count, DayOrder.Mix mix, Dice dice) {
    List<Recipe> recipes = new ArrayList<>();
    double plain = 0.7;
    if (mix == DayOrder.Mix.DEMO) {
      recipes.addAll(DEMO.subList(0, Math.min(count, DEMO.size())));
      plain = 0.6;
    }
    while (recipes.size() < count) {
      SpecimenClaim claim = dice.pick(ROLLED);
      Scanner scanner = dice.oneOf(Scanner.values());
      recipes.add(dice.chance(plain) ? of(claim, scanner) : of(claim, scanner, hazard(dice)));
    }
    return recipes;
  }

  private static Hazard hazard(Dice dice) {
    return dice.oneOf(
        Hazard.MISSING_DOCUMENT,
        Hazard.MISSING_DOCUMENT,
        Hazard.UPSIDE_DOWN,
        Hazard.PATCH_INSTEAD_OF_COVER,
        Hazard.PATCH_INSTEAD_OF_COVER,
        Hazard.FOREIGN_PAGE,
        Hazard.COVER_AGAINST_PAPERS,
        Hazard.NO_SEPARATOR,
        Hazard.SEPARATOR_LOST,
        Hazard.NAME_ONLY,
        Hazard.UNREGISTERED);
  }

  boolean has(Hazard hazard) {
    return hazards.contains(hazard);
  }
}
