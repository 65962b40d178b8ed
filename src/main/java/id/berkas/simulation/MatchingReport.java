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
 * @param calibration of the half that nothing was fitted on: stated probability of the best
 *     candidate and how often it was the right one
 * @param calibrationSlope by which the other half would multiply the log-odds; 1 when all is well
 * @param calibrationOffset by which it would move them; 0 when all is well
 * @param outcomes what packets with each hazard came to
 * @param doubts why packets without hazards were not certain, counted
 * @param candidateMillisP50 milliseconds a packet's look-ups take, median
 * @param candidateMillisP95 the same, all but one in twenty
 * @param matchMillisP95 look-ups and weighing
 * @param seconds the whole run
 * @param misses the first failures of each kind
 */
public record MatchingReport(
    long seed,
    int registrations,
    int packets,
    Map<String, Share> wrong,
    Map<String, Share> straightThrough,
    Map<String, Share> guard,
    List<CalibrationRow> calibration,
    double calibrationSlope,
    double calibrationOffset,
    Map<String, Long> outcomes,
    Map<String, Long> doubts,
    double candidateMillisP50,
    double candidateMillisP95,
    double matchMillisP95,
    double seconds,
    Map<String, List<String>> misses) {}
