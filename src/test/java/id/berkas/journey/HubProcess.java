package id.berkas.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A hub in a process of its own, so that it can be killed. */
final class HubProcess {

  private final Process process;

  private HubProcess(Process process) {
    this.process = process;
  }

  /** A hub on a folder of the test, with these settings besides. */
  static HubProcess on(Path data, Map<String, String> more) throws IOException {
    return new HubProcess(
        new ProcessBuilder(command(data, more))
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolve("killed-hubs.log").toFile()))
            .start());
  }

  /** Runs a hub for a while, then ends it with SIGKILL. */
  static void runAndKill(Path data, Duration after) throws IOException, InterruptedException {
    HubProcess hub = on(data, Map.of());
    try {
      if (hub.process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("The hub ended by itself with status " + hub.process.exitValue());
      }
    } finally {
      hub.kill();
    }
  }

  boolean lives() {
    return process.isAlive();
  }

  /** SIGKILL; its workers notice and end by themselves. */
  void kill() throws InterruptedException {
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
  }

  private static List<String> command(Path data, Map<String, String> more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")
                    .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                "id.berkas.Berkas",
                "serve",
                "--data",
                data.toString(),
                "--port",
                "0"));
    for (Map.Entry<String, String> setting : HubUnderTest.settings(data, more).entrySet()) {
      command.add("--set");
      command.add(setting.getKey() + "=" + setting.getValue());
    }
    return command;
  }
}
