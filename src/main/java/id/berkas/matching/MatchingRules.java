package id.berkas.matching;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weights, thresholds and document lists of {@code catalogue/matching.yaml}.
 *
 * <p>The weights follow Fellegi and Sunter's record linkage: each is the log2 likelihood ratio of
 * one kind of agreement, and they add up.
 */
record MatchingRules(
    Map<String, Double> weights,
    double candidate,
    double certain,
    double lead,
    double sameName,
    double nearName,
    double otherName,
    double sureReading,
    int misreadCharacters,
    Set<String> cards,
    Set<String> residentCards,
    Set<String> lists,
    Map<String, Set<Program>> forms,
    Set<String> guestClaims,
    Set<String> guestDocuments) {

  private static final String FILE = "/catalogue/matching.yaml";

  static MatchingRules load() {
    try (InputStream file = MatchingRules.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      return new YAMLMapper().readValue(file, MatchingRules.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  double weight(String kind) {
    Double weight = weights.get(kind);
    if (weight == null) {
      throw new IllegalStateException(FILE + " gives no weight for " + kind);
    }
    return weight;
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
   * of unknown type with several NIKs may be such a list.
   */
  boolean isList(PageEvidence page) {
    return !identifies(page)
        && (page.types().stream().anyMatch(lists::contains)
            || (page.isUnknown() && page.niks().size() > 1));
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
