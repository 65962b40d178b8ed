package id.berkas.specimen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of the registration file, with all that is needed to draw the papers that belong to it.
 *
 * @param registrationNumber such as LA-PKL-200428-00017
 * @param channel online, offline or collective
 * @param branch three letters, PKL for Pekalongan
 * @param kpj 11 digits, leading zeros kept
 * @param applicantName equal to the participant's name where the participant applies
 * @param applicantRelation PESERTA, SUAMI, ISTRI, ANAK, ORANG_TUA, AHLI_WARIS, PERUSAHAAN or
 *     RUMAH_SAKIT
 * @param balance in rupiah
 */
public record SpecimenRegistration(
    String registrationNumber,
    SpecimenClaim claim,
    String channel,
    String branch,
    SpecimenPerson participant,
    SpecimenPerson applicant,
    SpecimenFamily family,
    SpecimenCompany company,
    String kpj,
    String phone,
    String email,
    LocalDate serviceDate,
    String applicantName,
    String applicantNik,
    String applicantRelation,
    long balance) {

  private static final long TAXED_ABOVE = 50_000_000;

  /** What the checklist of this claim asks for, in its order. */
  public List<PaperKind> checklist() {
    List<PaperKind> kinds = new ArrayList<>(claim.always());
    boolean paysOut = claim.program().equals("JHT") || claim.program().equals("JKM");
    int heirs = kinds.indexOf(PaperKind.AHLI_WARIS);
    if (heirs >= 0 && (applicantRelation.equals("SUAMI") || applicantRelation.equals("ISTRI"))) {
      kinds.add(heirs + 1, PaperKind.NIKAH);
    }
    if (paysOut && balance > TAXED_ABOVE) {
      kinds.add(PaperKind.NPWP);
    }
    return List.copyOf(kinds);
  }
}
