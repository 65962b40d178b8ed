package id.berkas.imaging;

import java.util.EnumMap;
import java.util.Map;

/** Neighbouring lines that cross the same patch code. */
final class PatchTrack {

  private static final double AGREED = 0.8;

  private final Map<PatchCode, Integer> votes = new EnumMap<>(PatchCode.class);
  private int lines;
  private int firstLine;
  private int lastLine;
  private double lastMiddle;
  private int start = Integer.MAX_VALUE;
  private int end;

  void add(int line, int from, int to, PatchCode code) {
    if (lines == 0) {
      firstLine = line;
    }
    votes.merge(code, 1, Integer::sum);
    lines++;
    lastLine = line;
    lastMiddle = (from + to) / 2.0;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }

  int lines() {
    return lines;
  }

  int firstLine() {
    return firstLine;
  }

  int lastLine() {
    return lastLine;
  }

  double lastMiddle() {
    return lastMiddle;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  PatchCode code() {
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** Whether nearly all lines say the same. */
  boolean agreed() {
    return votes.values().stream().mapToInt(Integer::intValue).max().orElse(0) >= AGREED * lines;
  }
}
