package id.berkas.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.classification.FoundDocument.Advised;
import id.berkas.completeness.Checklist.Missing;
import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsLackDocumentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Checklists checklists = Checklists.load(DocumentCatalogue.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JHT | MENGUNDURKAN_DIRI | KPJ KTP KK PAKLARING TABUNGAN F5",
        "JHT | USIA_PENSIUN      | KPJ KTP KK SK_PENSIUN TABUNGAN F5",
        "JHT | PHK               | KPJ KTP KK PHK TABUNGAN F5",
        "JKK | TAHAP_I           | F3KK1 KPJ KTP PERNYATAAN ABSENSI KRONOLOGIS",
        "JKM | MENINGGAL_DUNIA   | F4 KPJ KTP KK MATI_DESA AHLI_WARIS TABUNGAN",
        "JP  | HARI_TUA          | F7 KPJ KTP KK"
      })
  void anEmptyPacketLacksAllThatItsClaimAsksFor(Program program, String cause, String asked) {
    Checklist checklist = checklists.check(packet(), claim(program, cause), TODAY);
    assertThat(checklist.missing()).extracting(Missing::type).containsExactly(asked.split(" "));
    assertThat(checklist.missing())
        .allSatisfy(
            missing -> {
              assertThat(missing.textId()).isNotEqualTo(missing.type());
              assertThat(missing.textEn()).isNotEqualTo(missing.type());
              assertThat(missing.source()).isNotBlank();
            });
  }

  @Test
  void aDocumentThatOnlyTheLearnedModelKnowsIsFoundButMustBeLookedAt() {
    Documents read = packet("KPJ", "KTP", "KK", "TABUNGAN", "F5");
    List<FoundDocument> found = new ArrayList<>(read.documents());
    Advised advised = new Advised("B.PAKLARING", 3, FoundDocument.UNKNOWN, "PAKLARING");
    found.add(
        new FoundDocument("PAKLARING", List.of(advised.page()), 0.9, List.of(), List.of(advised)));
    Checklist checklist =
        checklists.check(
            new Documents(read.packet(), found, List.of()),
            claim(Program.JHT, "MENGUNDURKAN_DIRI"),
            TODAY);
    assertThat(checklist.missing()).isEmpty();
    assertThat(checklist.checks())
        .filteredOn(check -> check.pages().contains("B.PAKLARING"))
        .anyMatch(check -> check.textEn().startsWith("Only the learned model knows it"));
  }

  @Test
  void everyClaimCauseHasAChecklistToday() {
    for (Program program : Program.values()) {
      for (String cause : program.causes()) {
        assertThat(checklists.check(packet(), claim(program, cause), TODAY).edition())
            .as("%s %s", program, cause)
            .isEqualTo("branch-practice-2020");
      }
    }
  }

  @Test
  void aCompletePacketLacksNothingAndShowsWhereEachDocumentIs() {
    Checklist checklist =
        checklists.check(
            packet("KPJ", "KTP_SUKET", "KK", "PAKLARING", "TABUNGAN", "F5"),
            claim(Program.JHT, "MENGUNDURKAN_DIRI"),
            TODAY);
    assertThat(checklist.missing()).isEmpty();
    assertThat(checklist.lines().get(1).oneOf()).containsExactly("KTP", "KTP_SUKET");
    assertThat(checklist.lines().get(1).found()).isEqualTo("KTP_SUKET");
    assertThat(checklist.lines().get(1).pages()).containsExactly("B.KTP_SUKET");
  }

  @Test
  void theRegistrysDeathCertificateServesAsWellAsTheVillages() {
    Checklist checklist =
        checklists.check(packet("AKTA_MATI"), claim(Program.JKM, "MENINGGAL_DUNIA"), TODAY);
    assertThat(checklist.missing()).extracting(Missing::type).doesNotContain("MATI_DESA");
  }

  @Test
  void whatWasAskedChangesWithTheDay() {
    Registration heir = claim(Program.JHT, "MENINGGAL_DUNIA");
    assertThat(checklists.check(packet(), heir, LocalDate.of(2020, 3, 22)).edition())
        .isEqualTo("branch-practice-2016");
    assertThat(checklists.check(packet(), heir, LocalDate.of(2020, 3, 23)).edition())
        .isEqualTo("branch-practice-2020");
  }

  @Test
  void theLegalMinimumIsAnotherEditionThatASettingChooses() {
    Checklists legal = checklists.applying("legal-minimum");
    Registration old = claim(Program.JHT, "USIA_PENSIUN");
    assertThat(legal.check(packet(), old, TODAY).missing())
        .extracting(Missing::type)
        .containsExactly("KPJ", "KTP");
    assertThat(legal.check(packet(), old, LocalDate.of(2022, 4, 25)).edition())
        .isEqualTo(Checklists.NO_EDITION);
    assertThatThrownBy(() -> checklists.applying("wish"))
        .hasMessageContaining("branch-practice, legal-minimum");
  }

  @Test
  void aPacketWithoutRegistrationIsAskedForNothingAndSaysSo() {
    Checklist checklist = checklists.check(packet("KTP"), null, TODAY);
    assertThat(checklist.registration()).isNull();
    assertThat(checklist.edition()).isEqualTo(Checklists.NO_EDITION);
    assertThat(checklist.lines()).isEmpty();
    assertThat(checklist.missing()).isEmpty();
  }

  private static Documents packet(String... types) {
    List<FoundDocument> documents =
        Arrays.stream(types)
            .map(type -> new FoundDocument(type, List.of("B." + type), 0.9, List.of()))
            .toList();
    return new Documents("B-P01", documents, List.of());
  }

  private static Registration claim(Program program, String cause) {
    return new Registration(
        "LA-PKL-200428-00017",
        program,
        cause,
        null,
        null,
        "3375014507889901",
        null,
        null,
        null,
        "SITI SPECIMEN",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Map.of());
  }
}
