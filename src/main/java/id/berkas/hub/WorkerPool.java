package id.berkas.hub;

import id.berkas.imaging.PasswordKey;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the hub's worker processes alive: one that ends is replaced, whatever ended it. */
@Component
public class WorkerPool implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration SETTLED = Duration.ofSeconds(60);

  /** Exit statuses of SIGKILL and SIGTERM. */
  private static final Set<Integer> FROM_OUTSIDE = Set.of(137, 143);

  private final Settings settings;
  private final BrokerAddress broker;
  private final Pardons pardons;
  private final PasswordKey key;
  private final List<Process> processes = new ArrayList<>();
  private final AtomicInteger replaced = new AtomicInteger();
  private volatile CountDownLatch stopped = new CountDownLatch(0);

  WorkerPool(Settings settings, BrokerAddress broker, Pardons pardons, PasswordKey key) {
    this.settings = settings;
    this.broker = broker;
    this.pardons = pardons;
    this.key = key;
  }

  @Override
  public void start() {
    stopped = new CountDownLatch(1);
    for (int number = 1; number <= settings.workerCount(); number++) {
      int worker = number;
      Thread.ofVirtual().name("worker-pool-" + worker).start(() -> keepAlive(worker));
    }
  }

  @Override
  public void stop() {
    stopped.countDown();
    living().forEach(Process::destroyForcibly);
  }

  @Override
  public boolean isRunning() {
    return stopped.getCount() > 0;
  }

  /** The living worker processes. */
  public List<Process> living() {
    synchronized (processes) {
      processes.removeIf(process -> !process.isAlive());
      return List.copyOf(processes);
    }
  }

  /** How many there should be. */
  public int wanted() {
    return settings.workerCount();
  }

  /** How many ended, whatever ended them, and were replaced since the start. */
  public int replaced() {
    return replaced.get();
  }

  private void keepAlive(int number) {
    Duration pause = PAUSE;
    while (isRunning()) {
      try {
        boolean itsOwnFault = endsSoonByItself(number);
        pause = itsOwnFault ? longer(pause) : PAUSE;
        if (!pausedWithoutStop(itsOwnFault ? pause : Duration.ZERO)) {
          return;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Runs a worker to its end; true when it ended soon and nobody outside ended it. */
  private boolean endsSoonByItself(int number) throws InterruptedException {
    long started = System.nanoTime();
    try {
      int status = launch(number).waitFor();
      if (isRunning()) {
        replaced.incrementAndGet();
        LOG.warn("Worker {} ended with status {}; another takes its place.", number, status);
      }
      if (FROM_OUTSIDE.contains(status)) {
        pardons.endedFromOutside();
        return false;
      }
    } catch (IOException e) {
      LOG.error("Worker {} cannot be started: {}", number, e.getMessage());
    }
    return System.nanoTime() - started < SETTLED.toNanos();
  }

  /** A worker that dies at once must not be restarted in a tight loop. */
  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  private boolean pausedWithoutStop(Duration pause) {
    try {
      return !stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Process launch(int number) throws IOException {
    Path logs = Files.createDirectories(settings.data().resolve("logs"));
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(
                    logs.resolve("worker-%d.log".formatted(number)).toFile()));
    builder.environment().put("BERKAS_BROKER_PASSWORD", broker.password());
    builder.environment().put("BERKAS_PASSWORD_KEY", key.text());
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    synchronized (processes) {
      if (!isRunning()) {
        throw new IOException("the hub is stopping");
      }
      Process process = builder.start();
      processes.add(process);
      return process;
    }
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx%dm".formatted(settings.workerMemory()),
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        absoluteClassPath(),
        "id.berkas.Berkas",
        "worker",
        "--broker",
        broker.workers(),
        "--user",
        broker.user(),
        "--store",
        settings.store().toAbsolutePath().toString(),
        "--ends-with-parent");
  }

  /** The class path of this process, for others in other folders. */
  static String absoluteClassPath() {
    List<String> parts = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      parts.add(Path.of(part).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, parts);
  }
}
