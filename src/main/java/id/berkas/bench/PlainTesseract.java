package id.berkas.bench;

import id.berkas.recognition.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The command {@code tesseract} with nothing but its languages, on one core. */
final class PlainTesseract {

  private static final String COMMAND = "tesseract";

  private PlainTesseract() {}

  static boolean installed() {
    return OtherPrograms.has(COMMAND);
  }

  static List<String> read(Path image) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(COMMAND, image.toString(), "stdout", "-l", Models.USUAL)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(
          "tesseract ended with status %d; are its languages %s installed?"
              .formatted(status, Models.USUAL));
    }
    return text.lines().toList();
  }
}
