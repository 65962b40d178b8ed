package id.berkas.letter;

import id.berkas.separation.CoverSheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a participant has to bring, all of it at once. All text but the documents' is untrusted.
 *
 * @param packet the packet that was sent back
 * @param to who reads it: the applicant, or else the participant, or the survivors when the claim
 *     is about a death
 * @param day the day of the decision, in Jakarta
 * @param deficiencies what the checklist of that day lacks
 * @param note what the officer wrote when sending back
 * @param phone the registration's number for calls, as it was registered; null when there is none
 * @param cover the cover sheet for the papers that come later
 */
public record Letter(
    String packet,
    String to,
    LocalDate day,
    List<Deficiency> deficiencies,
    String note,
    @Nullable String phone,
    CoverSheet cover) {

  public Letter {
    deficiencies = List.copyOf(deficiencies);
  }

  /**
   * One document that lacks.
   *
   * @param document its name in Indonesian
   * @param bring what to do about it, one sentence in Indonesian
   */
  public record Deficiency(String document, String bring) {}
}
