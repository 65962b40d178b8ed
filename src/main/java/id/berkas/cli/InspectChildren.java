package id.berkas.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.document.Json;
import id.berkas.hold.HoldReason;
import id.berkas.inspect.InspectReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Inspects in a process of its own, as the hub's workers do: a file that ends or hangs it costs
 * that file only.
 */
final class InspectChildren implements AutoCloseable {

  /** For opening a file, and again for each page the child reports as begun. */
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final List<String> arguments;
  private @Nullable Process child;
  private @Nullable BufferedReader answers;

  InspectChildren(List<String> arguments) {
    this.arguments = arguments;
  }

  /** The report of one file, as JSON. */
  Object inspect(String file) throws IOException, InterruptedException {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new Refused("There is no file %s: check the name.".formatted(file));
    }
    try {
      return ask(file);
    } catch (TimeoutException e) {
      close();
      return InspectReport.held(file, HoldReason.TOOK_TOO_LONG.name());
    } catch (ExecutionException | IOException e) {
      close();
      return InspectReport.held(file, HoldReason.UNREADABLE.name());
    }
  }

  private JsonNode ask(String file)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    BufferedReader reader = answers == null ? start() : answers;
    Process process = java.util.Objects.requireNonNull(child);
    process.getOutputStream().write((Json.write(file) + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    CompletableFuture<JsonNode> answer =
        CompletableFuture.supplyAsync(() -> answer(reader), task -> Thread.ofVirtual().start(task));
    return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private static JsonNode answer(BufferedReader reader) {
    try {
      String line = reader.readLine();
      if (line == null) {
        throw new IllegalStateException("the inspecting process ended");
      }
      return Json.read(line, JsonNode.class);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private BufferedReader start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx432m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dberkas.home=" + Folders.home(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.berkas.Berkas",
                "inspect-child"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader reader =
        new BufferedReader(
            new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    child = process;
    answers = reader;
    return reader;
  }

  @Override
  public void close() {
    if (child != null) {
      child.destroyForcibly();
    }
    child = null;
    answers = null;
  }
}
