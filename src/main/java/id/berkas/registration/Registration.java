package id.berkas.registration;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record a packet belongs to. It exists before the paper. All text comes from outside and is
 * untrusted.
 *
 * @param number such as {@code LA-PKL-200428-00017}
 * @param program the programme claimed under
 * @param claimCause one of {@link Program#causes()}
 * @param channel online, offline or collective
 * @param branch branch code
 * @param nik the participant's NIK, 16 digits
 * @param kpj the participant number, 11 characters; one person may have several
 * @param npp the company's number
 * @param companyName the company
 * @param fullName the participant's name
 * @param motherName the participant's mother
 * @param birthPlace where the participant was born
 * @param birthDate when the participant was born
 * @param sex L or P
 * @param phone number for WhatsApp and calls
 * @param email address for notices
 * @param serviceDate the day chosen for the visit or video call
 * @param applicantName who claims, when that is not the participant
 * @param applicantNik the applicant's NIK
 * @param applicantRelation what the applicant is to the participant, such as ISTRI
 * @param company number of the company's registration, when the participant is on its worker list
 * @param closed why it was closed; null while it is open
 * @param attributes further columns of the file by name, such as {@code balance}
 */
public record Registration(
    String number,
    Program program,
    @Nullable String claimCause,
    @Nullable String channel,
    @Nullable String branch,
    @Nullable String nik,
    @Nullable String kpj,
    @Nullable String npp,
    @Nullable String companyName,
    String fullName,
    @Nullable String motherName,
    @Nullable String birthPlace,
    @Nullable LocalDate birthDate,
    @Nullable String sex,
    @Nullable String phone,
    @Nullable String email,
    @Nullable LocalDate serviceDate,
    @Nullable String applicantName,
    @Nullable String applicantNik,
    @Nullable String applicantRelation,
    @Nullable String company,
    @Nullable String closed,
    Map<String, String> attributes) {

  public Registration {
    attributes = Map.copyOf(attributes);
  }

  /** The same, closed for a reason, or open when there is none. */
  Registration closed(@Nullable String reason) {
    return new Registration(
        number,
        program,
        claimCause,
        channel,
        branch,
        nik,
        kpj,
        npp,
        companyName,
        fullName,
        motherName,
        birthPlace,
        birthDate,
        sex,
        phone,
        email,
        serviceDate,
        applicantName,
        applicantNik,
        applicantRelation,
        company,
        reason,
        attributes);
  }

  /** An open one of no company's worker list. */
  public Registration(
      String number,
      Program program,
      @Nullable String claimCause,
      @Nullable String channel,
      @Nullable String branch,
      @Nullable String nik,
      @Nullable String kpj,
      @Nullable String npp,
      @Nullable String companyName,
      String fullName,
      @Nullable String motherName,
      @Nullable String birthPlace,
      @Nullable LocalDate birthDate,
      @Nullable String sex,
      @Nullable String phone,
      @Nullable String email,
      @Nullable LocalDate serviceDate,
      @Nullable String applicantName,
      @Nullable String applicantNik,
      @Nullable String applicantRelation,
      Map<String, String> attributes) {
    this(
        number,
        program,
        claimCause,
        channel,
        branch,
        nik,
        kpj,
        npp,
        companyName,
        fullName,
        motherName,
        birthPlace,
        birthDate,
        sex,
        phone,
        email,
        serviceDate,
        applicantName,
        applicantNik,
        applicantRelation,
        null,
        null,
        attributes);
  }
}
