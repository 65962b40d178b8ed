package id.berkas.matching;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Probabilities, thresholds and document lists of {@code catalogue/matching.yaml}. */
record MatchingRules(
    LocalDate edition,
    Map<String, EvidenceRule> evidence,
    int fewestRegistrations,
    double registered,
    Calibration calibration,
    double candidate,
    double certain,
    double lead,
    double rival,
    double sameName,
    double nearName,
    double otherName,
    double sureReading,
    double sureNumber,
    int misreadCharacters,
    Set<String> cards,
    Set<String> residentCards,
    Set<String> lists,
    Set<String> personal,
    Map<String, Set<Program>> forms,
    Set<String> guestClaims,
    Set<String> guestDocuments) {

  private static final String FILE = "/catalogue/matching.yaml";

  static MatchingRules load() {
    try (InputStream file = MatchingRules.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      return new YAMLMapper()
          .registerModule(new JavaTimeModule())
          .readValue(file, MatchingRules.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * How often a kind of evidence is read.
   *
   * @param m when the packet belongs to the registration
   * @param u when it does not; given or derived from {@code shared}
   * @param shared how many other registrations share it
   */
  record EvidenceRule(double m, @Nullable Double u, @Nullable Double shared) {

    EvidenceRule {
      if (m <= 0 || (u == null) == (shared == null)) {
        throw new IllegalArgumentException("evidence needs m and either u or shared");
      }
    }

    /** The log2 likelihood ratio among so many registrations, so many more of them sharing it. */
    double weight(double registrations, double sharers) {
      double other = u == null ? (Objects.requireNonNull(shared) + sharers) / registrations : u;
      return log2(m / Math.min(1, other));
    }
  }

  static double log2(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }

  EvidenceRule rule(String kind) {
    EvidenceRule rule = evidence.get(kind);
    if (rule == null) {
      throw new IllegalStateException(FILE + " says nothing of " + kind);
    }
    return rule;
  }

  /** The weight of a kind among few registrations. */
  double weight(String kind) {
    return rule(kind).weight(fewestRegistrations, 0);
  }

  /** Whether a page speaks of one person only. */
  boolean isPersonal(PageEvidence page) {
    return identifies(page)
        || page.types().stream().anyMatch(personal::contains)
        || (page.isUnknown() && page.describesSomebody());
  }

  /** Whether a page says who the packet is about. */
  boolean identifies(PageEvidence page) {
    return page.types().stream().anyMatch(type -> cards.contains(type) || forms.containsKey(type));
  }

  boolean isResidentCard(PageEvidence page) {
    return page.types().stream().anyMatch(residentCards::contains);
  }

  /**
   * Whether a page names many people, so that a number on it need not be the participant's. A page
   * of unknown type with several NIKs or more than two names may be such a list.
   */
  boolean isList(PageEvidence page) {
    return !identifies(page)
        && (page.types().stream().anyMatch(lists::contains)
            || (page.isUnknown() && page.people() > 1));
  }

  /** Whether cards of people other than participant and applicant are usual in this claim. */
  boolean expectsGuests(Registration registration, List<PageEvidence> pages) {
    String program = registration.program().name();
    return guestClaims.contains(program)
        || guestClaims.contains(program + "/" + registration.claimCause())
        || "collective".equals(registration.channel())
        || pages.stream()
            .anyMatch(page -> page.types().stream().anyMatch(guestDocuments::contains));
  }
}
