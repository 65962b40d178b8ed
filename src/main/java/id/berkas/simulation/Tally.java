package id.berkas.simulation;

import java.util.Map;
import java.util.TreeMap;

/** Counts hits under names; names sort the report. */
public final class Tally {

  private final Map<String, long[]> counts = new TreeMap<>();

  public void count(String name, boolean hit) {
    long[] count = counts.computeIfAbsent(name, n -> new long[2]);
    count[0] += hit ? 1 : 0;
    count[1]++;
  }

  void add(Tally other) {
    other.counts.forEach(
        (name, more) -> {
          long[] count = counts.computeIfAbsent(name, n -> new long[2]);
          count[0] += more[0];
          count[1] += more[1];
        });
  }

  public Map<String, Share> shares() {
    Map<String, Share> shares = new TreeMap<>();
    counts.forEach((name, count) -> shares.put(name, Share.of(count[0], count[1])));
    return shares;
  }
}
