package id.berkas.completeness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule or practice and the time it holds.
 *
 * @param name as people call it
 * @param family editions of one family follow each other
 * @param from first day
 * @param to last day, null while it holds
 */
record Edition(
    String name, String family, LocalDate from, @Nullable LocalDate to, List<Rule> rules) {

  Edition {
    rules = List.copyOf(rules);
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean overlaps(Edition other) {
    return family.equals(other.family)
        && (other.to == null || !from.isAfter(other.to))
        && (to == null || !other.from.isAfter(to));
  }

  /** The narrowest rule for a claim. */
  Optional<Rule> rule(Claim claim) {
    return rules.stream()
        .filter(rule -> rule.program().equals(claim.program()) && rule.scope().holds(claim))
        .max(Comparator.comparingInt(rule -> rule.scope().narrowness()));
  }
}
