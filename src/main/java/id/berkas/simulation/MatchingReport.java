package id.berkas.simulation;

import java.util.List;
import java.util.Map;

/**
 * How well packets were matched.
 *
 * @param seed which registrations and packets
 * @param registrations how many there were to choose from
 * @param packets how many were matched
 * @param wrong bindings no person would have asked about, and the like
 * @param straightThrough packets without hazards that were bound rightly, by level and opening
 * @param guard other people's pages and missing separators
 * @param outcomes what packets with each hazard came to
 * @param doubts why packets without hazards were not certain, counted
 * @param candidateMillisP50 milliseconds a packet's look-ups take, median
 * @param candidateMillisP95 the same, all but one in twenty
 * @param matchMillisP95 look-ups and weighing
 * @param seconds the whole run
 * @param misses the first failures
 */
public record MatchingReport(
    long seed,
    int registrations,
    int packets,
    Map<String, Share> wrong,
    Map<String, Share> straightThrough,
    Map<String, Share> guard,
    Map<String, Long> outcomes,
    Map<String, Long> doubts,
    double candidateMillisP50,
    double candidateMillisP95,
    double matchMillisP95,
    double seconds,
    List<String> misses) {}
