package id.berkas.verification;

import id.berkas.document.Packets;
import id.berkas.matching.Candidate;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Weighs what a first decision may cost if it is wrong. */
@Component
class Risks {

  private static final String AMOUNT = "balance";

  private final SecondLookRules rules;
  private final Packets packets;
  private final RegistrationLookup registrations;
  private final Opinions opinions;
  private final SecureRandom chance = new SecureRandom();

  Risks(
      Environment settings, Packets packets, RegistrationLookup registrations, Opinions opinions) {
    this.rules = SecondLookRules.of(settings);
    this.packets = packets;
    this.registrations = registrations;
    this.opinions = opinions;
  }

  /** Why somebody else should look too; empty when nobody need. */
  Set<Risk> of(Task task, String officer, Decision decision) {
    Set<Risk> risks = EnumSet.noneOf(Risk.class);
    if (!rules.decisions().contains(decision)) {
      return risks;
    }
    if (confidence(task) < rules.confidenceBelow()) {
      risks.add(Risk.LOW_CONFIDENCE);
    }
    if (isMuch(task)) {
      risks.add(Risk.HIGH_AMOUNT);
    }
    if (rules.decisionsBelow() > 0 && opinions.decidedBy(officer) < rules.decisionsBelow()) {
      risks.add(Risk.NEW_OFFICER);
    }
    if (risks.isEmpty() && chance.nextDouble() < rules.sample()) {
      risks.add(Risk.SAMPLE);
    }
    return risks;
  }

  private double confidence(Task task) {
    Match match = packets.finding(task.packet(), Match.KIND, Match.class).orElse(null);
    return match == null || match.registration() == null
        ? 0
        : match.candidates().stream()
            .filter(one -> one.registration().equals(match.registration()))
            .mapToDouble(Candidate::probability)
            .findFirst()
            .orElse(0);
  }

  private boolean isMuch(Task task) {
    Long from = rules.amountFrom();
    return from != null
        && Optional.ofNullable(task.reason().registration())
            .flatMap(registrations::find)
            .flatMap(Risks::amount)
            .filter(amount -> amount.compareTo(BigDecimal.valueOf(from)) >= 0)
            .isPresent();
  }

  /** Untrusted text; what is no number is no amount. */
  private static Optional<BigDecimal> amount(Registration registration) {
    String text = registration.attributes().getOrDefault(AMOUNT, "").strip();
    return text.matches("\\d{1,15}([.]\\d{1,2})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
