package id.berkas.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable each candidate is, all others and a registration nobody knows considered: Bayes'
 * rule on the sums of weights, made true by {@link Calibration}.
 */
final class Posterior {

  private static final double CERTAIN_ENOUGH = 1e-12;

  private final Map<String, Double> probabilities = new HashMap<>();

  /**
   * @param supports best first
   */
  Posterior(List<Support> supports, Weights weights, MatchingRules rules) {
    double best = supports.isEmpty() ? 0 : supports.getFirst().score() + weights.prior();
    double none = exp2(MatchingRules.log2(1 - rules.registered()) - best);
    double sum = none;
    for (Support support : supports) {
      sum += share(support, weights, best);
    }
    for (Support support : supports) {
      probabilities.put(support.registration().number(), share(support, weights, best) / sum);
    }
    if (!supports.isEmpty()) {
      calibrate(supports.getFirst(), 1 / sum, rules.calibration());
    }
  }

  private void calibrate(Support best, double raw, Calibration calibration) {
    double bounded = Math.clamp(raw, CERTAIN_ENOUGH, 1 - CERTAIN_ENOUGH);
    double truth = calibration.of(Math.log(bounded / (1 - bounded)));
    double rest = (1 - truth) / (1 - bounded);
    probabilities.replaceAll((number, share) -> Math.min(1, share * rest));
    probabilities.put(best.registration().number(), truth);
  }

  private static double share(Support support, Weights weights, double best) {
    return exp2(support.score() + weights.prior() - best);
  }

  private static double exp2(double exponent) {
    return Math.pow(2, exponent);
  }

  /** 0 to 1. */
  double of(Support support) {
    return probabilities.getOrDefault(support.registration().number(), 0.0);
  }
}
