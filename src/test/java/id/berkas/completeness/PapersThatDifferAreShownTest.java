package id.berkas.completeness;

import static id.berkas.completeness.Claims.TODAY;
import static id.berkas.completeness.Claims.claim;
import static id.berkas.completeness.Claims.packet;
import static id.berkas.completeness.Claims.says;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.completeness.Checklist.Contradiction;
import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PapersThatDifferAreShownTest {

  private static final Registration SITI = claim(Program.JHT, "USIA_PENSIUN", Map.of());

  private final Checklists checklists = Checklists.load(DocumentCatalogue.load());

  @Test
  void anotherBirthDateOnTheIdentityCard() {
    assertThat(
            contradictions(packet(List.of(says("KTP", FieldKind.BIRTH_DATE, "1988-07-15")), "KTP")))
        .containsExactly(
            new Contradiction("birth-date", "KTP", "B.KTP", "1988-07-15", "1988-07-05", null));
  }

  @Test
  void anotherNumberOnTheIdentityCard() {
    assertThat(
            contradictions(packet(List.of(says("KTP", FieldKind.NIK, "3375014507889911")), "KTP")))
        .extracting(Contradiction::kind)
        .containsExactly("nik");
  }

  @Test
  void aBankBookOfSomebodyElse() {
    assertThat(
            contradictions(
                packet(List.of(says("TABUNGAN", FieldKind.NAME, "AGUS SPECIMEN")), "TABUNGAN")))
        .extracting(Contradiction::kind)
        .containsExactly("account-holder");
  }

  @Test
  void theHeirsBankBookIsInOrder() {
    Registration heir = claim(Program.JKM, "MENINGGAL_DUNIA", "SUAMI", null, Map.of());
    Documents book =
        packet(List.of(says("TABUNGAN", FieldKind.NAME, "BUDI SANTOSO SPECIMEN")), "TABUNGAN");
    assertThat(checklists.check(book, heir, TODAY).contradictions()).isEmpty();
  }

  @Test
  void titlesAndOtherSpellingsAreTheSameName() {
    assertThat(
            contradictions(
                packet(
                    List.of(says("KTP", FieldKind.NAME, "Hj. SITTI AMINAH SPECIMEN, S.E.")),
                    "KTP")))
        .isEmpty();
  }

  @Test
  void oneNameThatAgreesIsEnoughForAForm() {
    List<Field> names =
        List.of(
            says("F5", FieldKind.NAME, "JOKO SPECIMEN"),
            says("F5", FieldKind.NAME, "SITI AMINAH SPECIMEN"));
    assertThat(contradictions(packet(names, "F5"))).isEmpty();
  }

  @Test
  void theVillagesLetterExplainsADifferingName() {
    Documents papers =
        packet(List.of(says("KTP", FieldKind.NAME, "MINAH BINTI KARTO")), "KTP", "BEDA_NAMA");
    assertThat(contradictions(papers))
        .extracting(Contradiction::resolvedBy)
        .containsExactly("BEDA_NAMA");
  }

  @Test
  void aPageOfSomebodyElseContradictsNothing() {
    Documents papers = packet(List.of(says("KTP", FieldKind.NIK, "3375014507889911")), "KTP");
    assertThat(checklists.check(papers, SITI, TODAY, Set.of("B.KTP")).contradictions()).isEmpty();
  }

  private List<Contradiction> contradictions(Documents papers) {
    return checklists.check(papers, SITI, TODAY).contradictions();
  }
}
