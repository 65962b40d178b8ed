package id.berkas.cli;

import id.berkas.ledger.LedgerReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "ledger",
    description = "The page ledger.",
    mixinStandardHelpOptions = true,
    subcommands = LedgerCommand.Check.class)
final class LedgerCommand {

  @Command(
      name = "check",
      description = "Recomputes all checksums and the page equation; status 1 if anything is off.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private TheHub hub = new TheHub();

    @Override
    public Integer call() throws IOException {
      LedgerReport report = hub.ask(RunningHub::checkLedger, stopped -> stopped.ledger().check());
      PrintWriter out = spec.commandLine().getOut();
      out.println(equation(hub.folder(), report));
      report.problems().forEach(out::println);
      return report.isWhole() ? 0 : 1;
    }
  }

  /** The equation in one line. */
  static String equation(Path folder, LedgerReport report) {
    String terms =
        report.dispositions().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(
                term ->
                    "%d %s"
                        .formatted(
                            term.getValue(),
                            term.getKey().name().toLowerCase(java.util.Locale.ROOT)))
            .collect(Collectors.joining(" + "));
    return "%s: %d batches, %d originals and %d derived files intact; %d pages in = %s + %d on their way; %d problems"
        .formatted(
            folder,
            report.batches(),
            report.originals(),
            report.derived(),
            report.pagesIn(),
            terms.isEmpty() ? "0" : terms,
            report.pending(),
            report.problems().size());
  }
}
