package id.berkas.cli;

import id.berkas.bench.Times;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** A hub without workers on an empty database, for a bench to fill and to ask. */
final class BenchHub {

  @Option(
      names = "--database",
      paramLabel = "JDBC-URL",
      description =
          "An empty PostgreSQL instead of H2; user and password are taken from SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.")
  private Optional<String> database = Optional.empty();

  @Option(names = "--data", description = "A folder to use and empty first.", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  /**
   * Starts it.
   *
   * @param name of its folder where none is given
   */
  ConfigurableApplicationContext start(String name) throws IOException {
    Path folder = DemoFolder.fresh(data.orElse(Folders.home().resolve(".berkas").resolve(name)));
    Map<String, Object> settings = new HashMap<>();
    settings.put("berkas.demo", "true");
    settings.put("berkas.broker.port", "0");
    settings.put("berkas.workers", "0");
    database.ifPresent(url -> settings.put("spring.datasource.url", url));
    return HubStarter.start(HubStarter.settings(folder, 0).with(settings));
  }

  /** A line for each question. */
  static void print(Map<String, Times> times, PrintWriter out) {
    out.println("milliseconds                 median      p95     most");
    times.forEach(
        (what, took) ->
            out.println(
                String.format(
                    Locale.ROOT,
                    "%-24s %10.1f %8.1f %8.1f",
                    what,
                    took.median(),
                    took.p95(),
                    took.most())));
  }
}
