package id.berkas.cli;

import id.berkas.document.Json;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import id.berkas.registration.Registrations;
import id.berkas.simulation.CalibrationPlot;
import id.berkas.simulation.MatchingBench;
import id.berkas.simulation.MatchingReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "matching",
    description = "How well packets are bound to registrations, simulated at the level of text.",
    mixinStandardHelpOptions = true)
final class BenchMatchingCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--registrations", description = "How many (default: ${DEFAULT-VALUE}).")
  private int registrations = 1_000_000;

  @Option(names = "--packets", description = "How many (default: ${DEFAULT-VALUE}).")
  private int packets = 100_000;

  @Option(names = "--seed", description = "Which ones (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--misses", description = "Tell the first failures.")
  private boolean misses;

  @Option(
      names = "--plot",
      paramLabel = "FILE.svg",
      description = "Draw stated probability against how often it came true.")
  private Optional<Path> plot = Optional.empty();

  @Option(
      names = "--database",
      description = "Look registrations up in the hub's database and not in memory.")
  private boolean database;

  @Option(names = "--data", description = "A folder to use and empty first.", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Override
  public Integer call() throws IOException {
    MatchingBench bench = new MatchingBench(spec.commandLine().getErr()::println);
    MatchingReport report = database ? inDatabase(bench) : bench.run(seed, registrations, packets);
    if (plot.isPresent()) {
      Files.writeString(plot.get(), CalibrationPlot.svg(report.calibration()));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(report));
      return 0;
    }
    section(out, "Bindings", report.wrong());
    section(out, "Straight through, packets without hazards", report.straightThrough());
    section(out, "Other people's pages and missing separators", report.guard());
    out.println("Stated probability of the best candidate, on the half that nothing was fitted on");
    report.calibration().forEach(row -> out.println("  " + row));
    out.println(
        String.format(
            Locale.ROOT,
            "  the other half would multiply log-odds by %.3f and add %.3f",
            report.calibrationSlope(),
            report.calibrationOffset()));
    section(out, "Outcomes", report.outcomes());
    section(out, "Why packets without hazards were not certain", report.doubts());
    out.println(
        String.format(
            Locale.ROOT,
            "%d packets, %d registrations: look-ups %.2f ms (median), %.2f ms (p95); matching %.2f ms (p95); %.0f s",
            report.packets(),
            report.registrations(),
            report.candidateMillisP50(),
            report.candidateMillisP95(),
            report.matchMillisP95(),
            report.seconds()));
    if (misses) {
      report
          .misses()
          .forEach(
              (what, packets) -> {
                out.println(what);
                packets.forEach(out::println);
              });
    }
    return 0;
  }

  private MatchingReport inDatabase(MatchingBench bench) throws IOException {
    Path folder = DemoFolder.fresh(data.orElse(Folders.home().resolve(".berkas/bench-matching")));
    return OfflineHub.with(
        folder,
        hub -> {
          Registrations table = hub.registrations();
          if (table.count() > 0) {
            throw new Refused("The database holds registrations: name an empty one.");
          }
          return bench.run(
              seed,
              registrations,
              packets,
              new MatchingBench.Table() {
                @Override
                public void add(List<Registration> portion) {
                  table.add(portion);
                }

                @Override
                public RegistrationLookup lookup() {
                  return table;
                }
              });
        });
  }

  private static void section(PrintWriter out, String title, Map<String, ?> figures) {
    out.println(title);
    figures.forEach((name, figure) -> out.println("  %-46s %s".formatted(name, figure)));
  }
}
