package id.berkas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * CPU seconds by step, as Linux counts them for each thread: a worker's threads bear the names of
 * its kinds of job. Empty where there is no {@code /proc}.
 */
final class StepTimes {

  private static final double TICKS_PER_SECOND = 100;
  private static final List<String> STEPS = List.of("survey", "look", "read", "archive");
  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;

  private StepTimes() {}

  /**
   * What has been used until now.
   *
   * @param hub process number
   * @param workers process numbers
   * @return seconds by {@code survey}, {@code look}, {@code read}, {@code archive}, {@code
   *     compiling}, {@code other} of the workers together, and {@code hub}
   */
  static Map<String, Double> until(long hub, List<Long> workers) {
    Map<String, Double> times = new TreeMap<>();
    workers.forEach(worker -> threads(worker).forEach(thread -> add(times, thread)));
    threads(hub).forEach(thread -> times.merge("hub", seconds(thread), Double::sum));
    return times;
  }

  /** What was used in between, for each of {@code pages} pages. */
  static Map<String, Double> each(
      Map<String, Double> before, Map<String, Double> after, int pages) {
    Map<String, Double> each = new TreeMap<>();
    after.forEach(
        (step, seconds) -> {
          double spent = seconds - before.getOrDefault(step, 0.0);
          each.put(step, Math.round(spent / pages * 1000) / 1000.0);
        });
    return each;
  }

  private static void add(Map<String, Double> times, Path thread) {
    times.merge(step(thread), seconds(thread), Double::sum);
  }

  private static String step(Path thread) {
    String name = read(thread.resolve("comm")).strip();
    if (STEPS.contains(name)) {
      return name;
    }
    return name.startsWith("C1 Comp") || name.startsWith("C2 Comp") ? "compiling" : "other";
  }

  private static double seconds(Path thread) {
    String stat = read(thread.resolve("stat"));
    // The name, in brackets, may hold spaces; the numbers are counted from behind it.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields.length <= SYSTEM_TICKS
        ? 0
        : (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]))
            / TICKS_PER_SECOND;
  }

  private static List<Path> threads(long process) {
    Path tasks = Path.of("/proc", Long.toString(process), "task");
    if (!Files.isDirectory(tasks)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(tasks)) {
      return all.toList();
    } catch (IOException ended) {
      return List.of();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException ended) {
      return "";
    }
  }
}
