package id.berkas.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.berkas.document.Json;
import id.berkas.hold.HoldReason;
import id.berkas.web.ProfileTrial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Runs {@code inspect} in a process of its own: a hostile sample costs that process only. */
@Component
class InspectTrial implements ProfileTrial {

  private static final int PATIENCE_SECONDS = 120;

  private final Settings settings;
  private final Semaphore one = new Semaphore(1);

  InspectTrial(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<JsonNode> run(String name, String text, Path sample) {
    if (!one.tryAcquire()) {
      return Optional.empty();
    }
    try {
      Path folder = Files.createTempDirectory("berkas-trial");
      try {
        Files.writeString(folder.resolve(name + ".yaml"), text);
        return Optional.of(inspect(name, folder, sample));
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      one.release();
    }
  }

  private JsonNode inspect(String name, Path folder, Path sample) throws IOException {
    Path answer = folder.resolve("answer.json");
    Process process =
        new ProcessBuilder(command(name, folder))
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var questions = process.getOutputStream()) {
      questions.write((Json.write(sample.toString()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    try {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      String told = Files.readString(answer).strip();
      return ended && !told.isEmpty()
          ? Json.read(told, JsonNode.class)
          : held(ended ? HoldReason.UNREADABLE : HoldReason.TOOK_TOO_LONG);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return held(HoldReason.TOOK_TOO_LONG);
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> command(String name, Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx%dm".formatted(settings.workerMemory()),
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        WorkerPool.absoluteClassPath(),
        "id.berkas.Berkas",
        "inspect-child",
        "--no-ocr",
        "--profiles",
        folder.toString(),
        "--profile",
        name,
        "--data",
        settings.data().toAbsolutePath().toString());
  }

  private static JsonNode held(HoldReason reason) {
    return JsonNodeFactory.instance.objectNode().put("status", "held").put("reason", reason.name());
  }
}
