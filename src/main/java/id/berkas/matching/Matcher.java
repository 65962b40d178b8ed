package id.berkas.matching;

import id.berkas.document.PacketOpening;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says to which registration a packet belongs. Looks at one packet and nothing else, so that no
 * evidence leaks to the next; needs no database.
 */
public final class Matcher {

  private final MatchingRules rules;

  public Matcher() {
    this(MatchingRules.load());
  }

  Matcher(MatchingRules rules) {
    this.rules = rules;
  }

  /** The match of one packet. */
  public Match match(PacketEvidence read, RegistrationLookup lookup) {
    PacketEvidence packet = Renumbering.of(read, lookup);
    Weights weights = new Weights(rules, lookup);
    Supports supports = new Supports(rules, weights);
    List<Support> found =
        candidates(packet, lookup, weights, supports).sorted(Support.BEST_FIRST).toList();
    Findings findings = new Findings(packet, found, new Posterior(found, weights, rules));
    opening(packet, lookup, findings);
    if (!packet.equals(read)) {
      findings.alarm("merged-registration");
    }
    if (found.isEmpty()) {
      return findings.missing();
    }
    List<Support> named = found.stream().filter(Support::isNamed).toList();
    if (!named.isEmpty()) {
      return fromName(findings, named, lookup);
    }
    return new Colleagues(found)
        .company(lookup)
        .map(company -> supports.of(company, packet))
        .map(company -> new Ruling(findings, company, lookup, rules).rule())
        .orElseGet(() -> fromPapers(findings, lookup));
  }

  /**
   * The workers whose pages a packet holds; empty when it is not a company's with a worker list.
   */
  Optional<WorkerPages> workers(
      PacketEvidence packet, Registration registration, RegistrationLookup lookup) {
    return WorkerPages.of(packet, registration, lookup, rules);
  }

  /** What a packet says for and against one registration, whichever a match would take. */
  public Match seenFrom(Registration subject, PacketEvidence packet, RegistrationLookup lookup) {
    Weights weights = new Weights(rules, lookup);
    Supports supports = new Supports(rules, weights);
    Support own = supports.of(subject, packet);
    List<Support> found =
        Stream.concat(
                Stream.of(own),
                candidates(packet, lookup, weights, supports)
                    .filter(other -> !other.registration().number().equals(subject.number())))
            .sorted(Support.BEST_FIRST)
            .toList();
    Findings findings = new Findings(packet, found, new Posterior(found, weights, rules));
    return new Ruling(findings, own, lookup, rules).rule();
  }

  private Stream<Support> candidates(
      PacketEvidence packet, RegistrationLookup lookup, Weights weights, Supports supports) {
    return CandidateSearch.search(packet, lookup, rules, weights).stream()
        .map(registration -> supports.of(registration, packet))
        .filter(support -> support.score() >= rules.candidate());
  }

  /** A cover sheet or slip names the registration; the papers may object. */
  private Match fromName(Findings findings, List<Support> named, RegistrationLookup lookup) {
    Support subject =
        named.stream()
            .filter(support -> support.has("cover-sheet"))
            .findFirst()
            .orElse(named.getFirst());
    People people = new People(rules);
    for (Support other : named) {
      if (other == subject) {
        continue;
      }
      findings.alarm("two-registrations-named");
      if (!people.same(subject.registration(), other.registration())) {
        return findings.conflict(subject);
      }
      findings.doubt("two-registrations-named");
    }
    return new Ruling(findings, subject, lookup, rules).rule();
  }

  private Match fromPapers(Findings findings, RegistrationLookup lookup) {
    List<Support> found = findings.supports();
    Support best = found.getFirst();
    Set<String> numbers = best.numbers();
    List<Support> tied =
        found.stream()
            .filter(support -> support == best || shares(support.numbers(), numbers))
            .toList();
    List<Support> left = new Choice(rules).choose(tied, findings.packet().pages());
    if (left.size() > 1) {
      findings.doubt("several-registrations");
    }
    Match match = new Ruling(findings, left.getFirst(), lookup, rules).rule();
    return left.size() > 1 && match instanceof Match.Doubtful doubtful
        ? new Match.Doubtful(
            doubtful.packet(),
            null,
            doubtful.evidence(),
            doubtful.candidates(),
            doubtful.foreign(),
            doubtful.alarms())
        : match;
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  /** A sheet whose check failed proves nothing; one that names nobody known says: not these. */
  private static void opening(PacketEvidence packet, RegistrationLookup lookup, Findings findings) {
    switch (packet.opening()) {
      case PacketOpening.ByCoverSheet sheet -> {
        if (lookup.find(sheet.registration()).isEmpty()) {
          findings.doubt("cover-registration-unknown");
        }
      }
      case PacketOpening.ByRefusedCover refused -> findings.alarm("cover-refused");
      case PacketOpening.ByPatchSheet patch -> {}
      case PacketOpening.WithoutSeparator none -> {}
    }
  }
}
