package id.berkas.cli;

import id.berkas.demo.DemoDay;
import id.berkas.demo.DemoMishaps;
import id.berkas.document.Progress;
import id.berkas.hold.Holds;
import id.berkas.ledger.LedgerCheck;
import id.berkas.ledger.LedgerReport;
import id.berkas.registration.Registrations;
import id.berkas.specimen.DayOrder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
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
    name = "demo",
    description = "A drop-box day of SPECIMEN paper, from the scanner folders to the queue.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  @Spec private CommandSpec spec;

  @Option(names = "--exit", description = "Stop when every packet is on the queue.")
  private boolean exit;

  @Option(names = "--go-on", description = "Go on with the last demo as it was left.")
  private boolean goOn;

  @Option(names = "--data", description = "A folder to use and empty first.", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--seed", description = "Which day (default: ${DEFAULT-VALUE}).")
  private long seed = 2020_04_28;

  @Option(names = "--packets", description = "Envelopes in the box (default: ${DEFAULT-VALUE}).")
  private int packets = 12;

  @Option(names = "--port", description = "Port of the web desk (default: 8080, or any free one).")
  private Optional<Integer> port = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    return goOn ? former() : fresh();
  }

  private int former() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = DemoFolder.former(Folders.demo(data));
    out.println("Starting the hub and its workers ...");
    try (ConfigurableApplicationContext hub = start(folder)) {
      boolean whole = close(out, hub, folder);
      if (!exit) {
        stayUp(out, hub);
      }
      return whole ? 0 : 1;
    }
  }

  private int fresh() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = DemoFolder.fresh(Folders.demo(data));
    out.println("Drawing a day of SPECIMEN paper ...");
    DemoDay day =
        DemoDay.generate(
            folder.resolve("specimen"), folder, DayOrder.demo(seed).withPackets(packets));
    DemoMishaps mishaps = DemoMishaps.generate(folder.resolve("mishaps"), folder, seed + 1);
    out.println("Starting the hub and its workers ...");
    try (ConfigurableApplicationContext hub = start(folder)) {
      day.dropRegistrations(folder);
      Waiting.until(
          "registrations are imported",
          PATIENCE,
          () -> hub.getBean(Registrations.class).count() > 0);
      day.dropScans(folder);
      out.println(
          "%d pages of %d envelopes lie in the scanner folders."
              .formatted(day.truth().pageCount(), day.truth().packets().size()));
      new ProgressLine(out, hub.getBean(Progress.class), day.batches()).follow(PATIENCE);
      hold(out, hub, mishaps, folder);
      boolean whole = close(out, hub, folder);
      if (!exit) {
        stayUp(out, hub);
      }
      return whole ? 0 : 1;
    }
  }

  private ConfigurableApplicationContext start(Path folder) throws IOException {
    Map<String, Object> settings =
        Map.of(
            "berkas.demo", "true",
            "berkas.broker.port", "0",
            "berkas.profiles", DemoFolder.profiles(folder).toString());
    return HubStarter.start(
        HubStarter.settings(folder, port.orElseGet(FreePort::preferred)).with(settings));
  }

  /** After the day: files that are held come to nothing by themselves. */
  private static void hold(
      PrintWriter out, ConfigurableApplicationContext hub, DemoMishaps mishaps, Path folder)
      throws IOException, InterruptedException {
    Holds holds = hub.getBean(Holds.class);
    int before = holds.open().size();
    mishaps.drop(folder);
    Waiting.until(
        "the locked file and the one that is no scan are held",
        PATIENCE,
        () -> holds.open().size() >= before + DemoMishaps.HOLDS);
    out.println(
        "Three more files came, to practise on: one is locked (its password is %s), one is no scan, one is cut off (it waits ten minutes for its end, then it is held)."
            .formatted(DemoMishaps.PASSWORD));
  }

  private static boolean close(PrintWriter out, ConfigurableApplicationContext hub, Path folder) {
    LedgerReport report = hub.getBean(LedgerCheck.class).check();
    out.println(LedgerCommand.equation(folder, report));
    report.problems().forEach(out::println);
    out.println(Outcomes.line(hub));
    return report.isWhole();
  }

  private void stayUp(PrintWriter out, ConfigurableApplicationContext hub)
      throws InterruptedException {
    out.println("Berkas is at " + HubStarter.address(hub));
    out.println(
        "Sign in as clerk, officer, supervisor, admin or auditor; the password is <name>-demo.");
    out.println("Ctrl-C ends the demo.");
    new CountDownLatch(1).await();
  }
}
