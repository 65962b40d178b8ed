package id.berkas.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A command as somebody typed it, and what came of it.
 *
 * @param status exit status
 */
record Typed(int status, String out, String err) {

  static Typed run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        BerkasCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    return new Typed(command.execute(arguments), out.toString().strip(), err.toString().strip());
  }

  /** In a process of its own, where the program does not find the parts of tests. */
  static Typed runOutside(String... arguments) throws IOException, InterruptedException {
    String parts =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(part -> !part.isEmpty() && !part.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> line =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx300m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    parts,
                    "id.berkas.Berkas"),
                Arrays.stream(arguments))
            .toList();
    Process process = new ProcessBuilder(line).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Typed(process.waitFor(), out.strip(), err.strip());
  }
}
