package id.berkas.matching;

import id.berkas.registration.PersonName;
import id.berkas.registration.RegistrationLookup;
import java.util.HashMap;
import java.util.Map;

/** What evidence weighs among the registrations there are; made anew for each packet. */
final class Weights {

  private static final int NAMES_BEFORE_COUNTS_TELL = 2000;

  private final MatchingRules rules;
  private final RegistrationLookup lookup;
  private final double registrations;
  private final double bearers;
  private final Map<String, Integer> namesakes = new HashMap<>();
  private final Map<String, PersonName> names = new HashMap<>();

  Weights(MatchingRules rules, RegistrationLookup lookup) {
    this.rules = rules;
    this.lookup = lookup;
    long count = lookup.roughCount();
    this.registrations = Math.max(rules.fewestRegistrations(), count);
    this.bearers = registrations / (count + NAMES_BEFORE_COUNTS_TELL);
  }

  double of(String kind) {
    return rules.rule(kind).weight(registrations, 0);
  }

  /** A name says the more the fewer bear it; counts among few registrations tell little yet. */
  double ofName(String kind, String name) {
    int sharers = namesakes.computeIfAbsent(name, lookup::namesakes);
    return rules.rule(kind).weight(registrations, bearers * Math.max(0, sharers - 1));
  }

  double likeness(String one, String other) {
    return name(one).similarity(name(other));
  }

  private PersonName name(String text) {
    return names.computeIfAbsent(text, PersonName::of);
  }

  /** The log2 odds that a packet is of one registration before anything was read. */
  double prior() {
    return MatchingRules.log2(rules.registered() / registrations);
  }
}
