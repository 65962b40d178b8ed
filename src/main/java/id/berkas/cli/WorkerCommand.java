package id.berkas.cli;

import id.berkas.worker.Worker;
import jakarta.jms.JMSException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "worker",
    description =
        "Works for a hub, on this machine or another. The broker's password comes from BERKAS_BROKER_PASSWORD.",
    mixinStandardHelpOptions = true)
final class WorkerCommand implements Callable<Integer> {

  @Option(
      names = "--broker",
      required = true,
      description = "Such as tcp://hub:61616.",
      paramLabel = "URL")
  private String broker = "";

  @Option(names = "--user", description = "Name the broker knows (default: ${DEFAULT-VALUE}).")
  private String user = "berkas";

  @Option(
      names = "--store",
      required = true,
      description = "The hub's store folder.",
      paramLabel = "DIR")
  private Path store = Path.of("");

  @Option(names = "--ends-with-parent", hidden = true)
  private boolean endsWithParent;

  @Override
  public Integer call() throws JMSException, InterruptedException {
    if (!Files.isDirectory(store)) {
      throw new Refused(
          "There is no store folder %s: share the hub's with this machine.".formatted(store));
    }
    String password = System.getenv("BERKAS_BROKER_PASSWORD");
    if (password == null) {
      throw new Refused(
          "BERKAS_BROKER_PASSWORD is not set: it is in broker.secret of the hub's data folder.");
    }
    try {
      Worker.run(broker, user, password, store, endsWithParent);
    } catch (JMSException e) {
      throw new Refused(
          "The broker %s did not let this worker in (%s): check address, user and password."
              .formatted(broker, e.getMessage()));
    }
    return 0;
  }
}
