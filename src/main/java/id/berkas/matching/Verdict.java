package id.berkas.matching;

import java.util.List;
import java.util.Set;

/**
 * Of whom one page speaks, seen from one registration.
 *
 * @param page the page
 * @param kind of whom
 * @param reason for a person; empty when the page is in order
 * @param contradictions what was read that is not the registration's
 * @param notes codes of smaller differences, such as {@code kpj-differs}
 */
record Verdict(
    PageEvidence page, Kind kind, String reason, List<Evidence> contradictions, Set<String> notes) {

  enum Kind {
    /** Of the participant or the applicant. */
    OWN,
    /** Of nobody, as far as was read. */
    SILENT,
    /** Of somebody whose papers are usual in such a claim. */
    GUEST,
    /** Of somebody no paper of the claim names, though such people's papers are usual in it. */
    UNKNOWN_GUEST,
    /** It bears another name and no number that would prove it. */
    OTHER_NAME,
    /** Of somebody else. */
    FOREIGN
  }

  static Verdict of(PageEvidence page, Kind kind) {
    return new Verdict(page, kind, "", List.of(), Set.of());
  }

  static Verdict noted(PageEvidence page, Kind kind, String note) {
    return new Verdict(page, kind, "", List.of(), Set.of(note));
  }

  /** The same facts, judged otherwise. */
  Verdict as(Kind other, String... codes) {
    return new Verdict(page, other, reason, contradictions, Set.of(codes));
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
