package id.berkas.cli;

import id.berkas.document.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "inspect",
    description =
        "A dry run of the real stages on files: one JSON object per file, nothing is stored.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--registrations",
      description = "Registrations to match with.",
      paramLabel = "CSV")
  private Optional<Path> registrations = Optional.empty();

  @Option(names = "--profile", description = "Name of a scanner profile.", paramLabel = "P")
  private Optional<String> profile = Optional.empty();

  @Option(names = "--no-ocr", description = "Only the fast look: no words, no documents.")
  private boolean noOcr;

  @Option(
      names = "--data",
      description = "Data folder whose cover sheet key counts.",
      paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (registrations.isPresent() && !Files.isRegularFile(registrations.get())) {
      throw new Refused("There is no file %s: check the name.".formatted(registrations.get()));
    }
    PrintWriter out = spec.commandLine().getOut();
    try (InspectChildren children = new InspectChildren(arguments())) {
      for (String file : files) {
        out.println(Json.write(children.inspect(file)));
        out.flush();
      }
    }
    return 0;
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    registrations.ifPresent(
        csv -> arguments.addAll(List.of("--registrations", csv.toAbsolutePath().toString())));
    profile.ifPresent(name -> arguments.addAll(List.of("--profile", name)));
    arguments.addAll(List.of("--data", dataFolder().toString()));
    if (noOcr) {
      arguments.add("--no-ocr");
    }
    return arguments;
  }

  private Path dataFolder() {
    Path folder = Folders.data(data);
    return data.isEmpty() && !Files.isDirectory(folder) ? Folders.demo(Optional.empty()) : folder;
  }
}
