package id.berkas.cli;

import id.berkas.imaging.PasswordKey;
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
        "Works for a hub, on this machine or another. The broker's password comes from BERKAS_BROKER_PASSWORD, the key of file passwords from BERKAS_PASSWORD_KEY.",
    mixinStandardHelpOptions = true)
final class WorkerCommand implements Callable<Integer> {

  private static final String KEY_IS_IN =
      "take the output of `base64 -w0 passwords.key` in the hub's data folder.";

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
    PasswordKey key = key();
    try {
      Worker.run(broker, user, password, store, key, endsWithParent);
    } catch (JMSException e) {
      throw new Refused(
          "The broker %s did not let this worker in (%s): check address, user and password."
              .formatted(broker, e.getMessage()));
    }
    return 0;
  }

  private static PasswordKey key() {
    String text = System.getenv("BERKAS_PASSWORD_KEY");
    try {
      if (text != null) {
        return PasswordKey.of(text);
      }
    } catch (IllegalArgumentException e) {
      throw new Refused("BERKAS_PASSWORD_KEY is not a whole key: " + KEY_IS_IN);
    }
    throw new Refused("BERKAS_PASSWORD_KEY is not set: " + KEY_IS_IN);
  }
}
