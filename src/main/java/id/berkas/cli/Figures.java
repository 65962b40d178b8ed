package id.berkas.cli;

import id.berkas.document.Json;
import java.io.PrintWriter;
import java.util.List;

/** Prints what a bench measured: as JSON, or a line for each figure and then the misses. */
final class Figures {

  private static final String MISSES = "misses";

  private Figures() {}

  static void print(PrintWriter out, boolean json, Object report) {
    print(out, json, report, List.of());
  }

  /**
   * @param misses what is told below the figures
   */
  static void print(PrintWriter out, boolean json, Object report, List<String> misses) {
    if (json) {
      out.println(Json.write(report));
      return;
    }
    Json.mapper().valueToTree(report).properties().stream()
        .filter(figure -> !figure.getKey().equals(MISSES))
        .forEach(figure -> out.println("%-32s %s".formatted(figure.getKey(), figure.getValue())));
    misses.forEach(out::println);
  }
}
