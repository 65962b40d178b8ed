package id.berkas.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The root of all commands. */
@Command(
    name = "berkas",
    description = "From the drop box to a verification queue that officers can trust.",
    mixinStandardHelpOptions = true,
    version = "Berkas 0.1.0",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      WorkerCommand.class,
      InspectCommand.class,
      InspectChildCommand.class,
      RegistrationsCommand.class,
      CoverSheetsCommand.class,
      LedgerCommand.class,
      AuditCommand.class,
      UsersCommand.class,
      ClassifierCommand.class,
      BenchCommand.class
    })
public final class BerkasCommand {

  /** Runs a command and ends the process with its status. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new BerkasCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(BerkasCommand::usage)
        .setExecutionExceptionHandler(BerkasCommand::refused);
  }

  private static int usage(ParameterException wrong, String[] args) {
    PrintWriter err = wrong.getCommandLine().getErr();
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println(
        "%s (%s%s --help shows how)"
            .formatted(oneLine(String.valueOf(wrong.getMessage())), parts(wrong), name));
    return CommandLine.ExitCode.USAGE;
  }

  /** The commands below one that does nothing by itself. */
  private static String parts(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    return command.getSubcommands().isEmpty() || command.getCommand() instanceof Callable<?>
        ? ""
        : command.getSubcommands().entrySet().stream()
            .filter(part -> !part.getValue().getCommandSpec().usageMessage().hidden())
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", ", command.getCommandName() + " knows: ", "; "));
  }

  private static int refused(Exception failure, CommandLine command, CommandLine.ParseResult args) {
    command.getErr().println(Sentence.of(failure));
    return 1;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }
}
