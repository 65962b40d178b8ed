package id.berkas.completeness;

import static id.berkas.completeness.Claims.TODAY;
import static id.berkas.completeness.Claims.claim;
import static id.berkas.completeness.Claims.packet;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.completeness.Checklist.Check;
import id.berkas.completeness.Checklist.Missing;
import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIsAskedDependsOnTheClaimTest {

  private final Checklists checklists = Checklists.load(DocumentCatalogue.load());

  @ParameterizedTest
  @CsvSource({"50000000, false", "50000001, true", "Rp75.000.000, true", "'75,000,000.00', true"})
  void aTaxCardIsAskedForAboveFiftyMillion(String balance, boolean asked) {
    assertThat(missing(retirement(Map.of("balance", balance))).contains("NPWP")).isEqualTo(asked);
  }

  @Test
  void withoutABalanceTheOfficerIsToldThatATaxCardMayBeNeeded() {
    Checklist checklist = check(retirement(Map.of()));
    assertThat(checklist.missing()).extracting(Missing::type).doesNotContain("NPWP");
    assertThat(checklist.checks())
        .extracting(Check::textId)
        .contains("Periksa apakah diperlukan: Fotokopi kartu NPWP");
  }

  @Test
  void anEarlierPartialClaimNeedsATaxCardToo() {
    assertThat(missing(retirement(Map.of("balance", "1000", "earlier_partial_claim", "Ya"))))
        .contains("NPWP");
  }

  @ParameterizedTest
  @CsvSource({"3375011502159901, true", "3375011502009901, false"})
  void aMinorChildNeedsAGuardian(String childsNik, boolean guardian) {
    Registration child = claim(Program.JP, "ANAK", "ANAK", childsNik, Map.of());
    assertThat(missing(child).contains("WALI")).isEqualTo(guardian);
  }

  @ParameterizedTest
  @CsvSource({"ISTRI, NIKAH, LAHIR", "ANAK, LAHIR, NIKAH"})
  void heirsProveWhatTheyAreToTheDeceased(String relation, String asked, String notAsked) {
    Registration heir =
        claim(Program.JKM, "MENINGGAL_DUNIA", relation, "3375015502809901", Map.of());
    assertThat(missing(heir)).contains(asked).doesNotContain(notAsked, "WALI");
  }

  @Test
  void aPoliceReportReplacesALostCard() {
    Checklist checklist = checklists.check(packet("KEHILANGAN"), retirement(Map.of()), TODAY);
    assertThat(checklist.missing()).extracting(Missing::type).doesNotContain("KPJ");
    assertThat(checklist.lines().getFirst().found()).isEqualTo("KEHILANGAN");
  }

  @Test
  void anAccidentOutsideTheWorkplaceNeedsOneOfThreeReports() {
    Registration outside = claim(Program.JKK, "TAHAP_I", Map.of("accident_place", "Lalu lintas"));
    assertThat(missing(outside)).contains("POLISI");
    assertThat(checklists.check(packet("JASARAHARJA"), outside, TODAY).missing())
        .extracting(Missing::type)
        .doesNotContain("POLISI");
    assertThat(missing(claim(Program.JKK, "TAHAP_I", Map.of("accident_place", "pabrik"))))
        .doesNotContain("POLISI");
  }

  @Test
  void theMonthOfWaitingIsSaidWithItsEnd() {
    Registration early =
        claim(Program.JHT, "MENGUNDURKAN_DIRI", Map.of("employment_end", "2026-10-22"));
    assertThat(check(early).checks())
        .extracting(Check::textId)
        .contains("Masa tunggu 1 bulan belum lewat: dapat dibayar mulai 2026-11-22");
    Registration late =
        claim(Program.JHT, "MENGUNDURKAN_DIRI", Map.of("employment_end", "2026-10-21"));
    assertThat(check(late).checks())
        .extracting(Check::textId)
        .noneMatch(t -> t.contains("1 bulan"));
  }

  @Test
  void theRightAfterAnAccidentLapses() {
    Registration old = claim(Program.JKK, "TAHAP_II", Map.of("accident_date", "2021-11-20"));
    assertThat(check(old).checks())
        .extracting(Check::textEn)
        .anyMatch(text -> text.contains("lapsed on 2026-11-20"));
  }

  @Test
  void everythingThatIsAskedNamesItsRuleAndSource() {
    assertThat(check(retirement(Map.of())).missing())
        .allSatisfy(
            missing -> {
              assertThat(missing.rule()).isEqualTo("branch-practice-2020, JHT USIA_PENSIUN");
              assertThat(missing.source()).isNotBlank();
            });
  }

  @Test
  void signaturesAndOriginalsAreLeftToTheOfficerWithThePageToLookAt() {
    Checklist checklist =
        checklists.check(
            packet("F4", "AHLI_WARIS"), claim(Program.JKM, "MENINGGAL_DUNIA", Map.of()), TODAY);
    assertThat(checklist.checks())
        .filteredOn(check -> check.pages().equals(List.of("B.AHLI_WARIS")))
        .extracting(Check::textEn)
        .hasSize(2)
        .anyMatch(text -> text.contains("signed") || text.contains("Signed"));
  }

  private static Registration retirement(Map<String, String> columns) {
    return claim(Program.JHT, "USIA_PENSIUN", columns);
  }

  private Checklist check(Registration claim) {
    return checklists.check(packet(), claim, TODAY);
  }

  private List<String> missing(Registration claim) {
    return check(claim).missing().stream().map(Missing::type).toList();
  }
}
