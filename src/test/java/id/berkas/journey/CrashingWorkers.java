package id.berkas.journey;

import id.berkas.hub.BrokerAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps one worker alive whose engine dies of some pages. */
final class CrashingWorkers implements AutoCloseable {

  private final BrokerAddress broker;
  private final Path store;
  private final String deadly;
  private final AtomicInteger deaths = new AtomicInteger();
  private volatile boolean closed;
  private volatile Process current;

  CrashingWorkers(BrokerAddress broker, Path store, String deadly) throws IOException {
    this.broker = broker;
    this.store = store;
    this.deadly = deadly;
    this.current = launch();
    replaceWhenItDies();
  }

  private void replaceWhenItDies() {
    current
        .onExit()
        .thenAccept(
            dead -> {
              if (!closed) {
                deaths.incrementAndGet();
                current = launch();
                replaceWhenItDies();
              }
            });
  }

  private Process launch() {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx512m",
              "-XX:+UseSerialGC",
              "-Djava.awt.headless=true",
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              "id.berkas.worker.CrashingWorker",
              broker.workers(),
              broker.password(),
              store.toString(),
              deadly)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  int deaths() {
    return deaths.get();
  }

  @Override
  public void close() {
    closed = true;
    current.destroyForcibly();
  }
}
