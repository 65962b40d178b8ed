package id.berkas.cli;

import id.berkas.bench.MemoryBench;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "memory",
    description = "Memory and temporary disk of one large colour batch, with real workers.",
    mixinStandardHelpOptions = true)
final class BenchMemoryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--pages", description = "Pages of the batch (default: ${DEFAULT-VALUE}).")
  private int pages = 1000;

  @Option(names = "--seed", description = "Which pages (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--data", description = "A folder to use and empty first.", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Override
  public Integer call() throws Exception {
    Path folder = DemoFolder.fresh(data.orElse(Folders.home().resolve(".berkas/bench-memory")));
    PrintWriter progress = spec.commandLine().getErr();
    progress.println("drawing pages ...");
    Path batch = MemoryBench.draw(folder, pages, seed);
    try (ConfigurableApplicationContext hub = HubStarter.throwAway(folder)) {
      progress.println("the whole way ...");
      Figures.print(
          spec.commandLine().getOut(), json, new MemoryBench(hub, folder).run(batch, pages));
    }
    return 0;
  }
}
