package id.berkas.bench;

import java.util.Map;

/**
 * How fast the officers' desk answers.
 *
 * @param database which one
 * @param tasks open tasks it held
 * @param pages pages it held
 * @param fillSeconds how long it took to put them there
 * @param times from the request to the last byte of the answer, by what was asked for
 */
public record DeskReport(
    String database, int tasks, int pages, double fillSeconds, Map<String, Times> times) {}
