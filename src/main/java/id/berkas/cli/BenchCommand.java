package id.berkas.cli;

import id.berkas.bench.Bench;
import id.berkas.demo.DemoDay;
import id.berkas.registration.Registrations;
import id.berkas.specimen.DayOrder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "bench",
    description = "Speed of the whole way against the bare engine, tesseract and ocrmypdf.",
    subcommands = {
      BenchAccuracyCommand.class,
      BenchCodesCommand.class,
      BenchConditionCommand.class,
      BenchDeskCommand.class,
      BenchAuditCommand.class,
      BenchMatchingCommand.class,
      BenchReadingCommand.class,
      BenchNumbersCommand.class,
      BenchMemoryCommand.class,
      BenchTypesCommand.class
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int PACKETS_ALONE = 3;

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--packets", description = "Size of the day (default: ${DEFAULT-VALUE}).")
  private int packets = 30;

  @Option(names = "--seed", description = "Which day (default: ${DEFAULT-VALUE}).")
  private long seed = 41;

  @Option(
      names = "--without",
      split = ",",
      description = "Programs not to compare with: tesseract, ocrmypdf.",
      paramLabel = "PROGRAM")
  private Set<String> without = Set.of();

  @Option(names = "--data", description = "A folder to use and empty first.", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Override
  public Integer call() throws Exception {
    Path folder = DemoFolder.fresh(data.orElse(Folders.home().resolve(".berkas/bench")));
    PrintWriter progress = spec.commandLine().getErr();
    progress.println("drawing pages ...");
    DemoDay alone = day(folder, "alone", seed + 1, PACKETS_ALONE);
    DemoDay day = day(folder, "day", seed, packets);
    try (ConfigurableApplicationContext hub = HubStarter.throwAway(folder)) {
      alone.dropRegistrations(folder);
      Waiting.until(
          "registrations are imported",
          PATIENCE,
          () -> hub.getBean(Registrations.class).count() > 0);
      Figures.print(
          spec.commandLine().getOut(),
          json,
          new Bench(hub, folder, without, progress::println).run(alone, day));
    }
    return 0;
  }

  private static DemoDay day(Path folder, String name, long seed, int packets)
      throws java.io.IOException {
    return DemoDay.generate(folder.resolve(name), folder, DayOrder.demo(seed).withPackets(packets));
  }
}
