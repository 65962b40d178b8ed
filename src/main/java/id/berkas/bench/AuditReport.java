package id.berkas.bench;

import java.util.Map;

/**
 * How fast the audit is written, verified and asked.
 *
 * @param database which one
 * @param entries how many it held
 * @param fillSeconds how long fifty accounts at once took to write them
 * @param verifySeconds how long the whole chain took
 * @param whole whether it was found whole
 * @param times of the questions of auditors
 */
public record AuditReport(
    String database,
    long entries,
    double fillSeconds,
    double verifySeconds,
    boolean whole,
    Map<String, Times> times) {}
