package id.berkas.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Runs the hub and its workers.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      description = "Folder for everything the hub keeps.",
      paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--port", description = "Port of the web desk (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = {"-D", "--set"},
      description = "A setting of application.yaml, such as berkas.workers=4.",
      paramLabel = "KEY=VALUE")
  private Map<String, String> overrides = Map.of();

  @Override
  public Integer call() throws InterruptedException {
    ConfigurableApplicationContext hub =
        HubStarter.start(HubStarter.settings(Folders.data(data), port).with(overrides));
    spec.commandLine().getOut().println("Berkas is at " + HubStarter.address(hub));
    new CountDownLatch(1).await();
    return 0;
  }
}
