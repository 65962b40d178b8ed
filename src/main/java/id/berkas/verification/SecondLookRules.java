package id.berkas.verification;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * When a second officer judges a packet without knowing what the first said: settings {@code
 * berkas.second-look.*}.
 *
 * @param decisions first decisions that are looked at again; none switches it off
 * @param confidenceBelow where the registration's probability is lower, 0 to 1
 * @param amountFrom where the registration's {@code balance} is at least so many rupiah; null for
 *     never
 * @param decisionsBelow where the first officer has decided fewer packets
 * @param sample share of all others, drawn at random, 0 to 1
 */
record SecondLookRules(
    @DefaultValue Set<Decision> decisions,
    @DefaultValue("0") double confidenceBelow,
    @Nullable Long amountFrom,
    @DefaultValue("0") int decisionsBelow,
    @DefaultValue("0") double sample) {

  static final SecondLookRules NONE = new SecondLookRules(Set.of(), 0, null, 0, 0);

  SecondLookRules {
    decisions = Set.copyOf(decisions);
    if (!(confidenceBelow >= 0 && confidenceBelow <= 1 && sample >= 0 && sample <= 1)) {
      throw new IllegalArgumentException(
          "berkas.second-look: confidence-below and sample are shares of 0 to 1");
    }
  }

  static SecondLookRules of(Environment settings) {
    return Binder.get(settings).bind("berkas.second-look", SecondLookRules.class).orElse(NONE);
  }
}
