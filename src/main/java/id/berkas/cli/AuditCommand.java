package id.berkas.cli;

import id.berkas.audit.AuditCheck;
import id.berkas.audit.AuditVerdict;
import id.berkas.audit.AuditVerdict.Break;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether the record of who saw and did what was tampered with. */
@Command(
    name = "audit",
    description = "Who saw, changed, exported or printed what; auditors ask the page /audit.",
    mixinStandardHelpOptions = true,
    subcommands = AuditCommand.Verify.class)
final class AuditCommand {

  @Command(
      name = "verify",
      description = "Computes every hash of the chain again; status 1 and the first broken link.",
      mixinStandardHelpOptions = true)
  static final class Verify implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private TheHub hub = new TheHub();

    @Override
    public Integer call() throws IOException {
      AuditVerdict verdict =
          hub.ask(RunningHub::verifyAudit, stopped -> stopped.bean(AuditCheck.class).check());
      spec.commandLine().getOut().println(line(verdict));
      return verdict.isWhole() ? 0 : 1;
    }

    private static String line(AuditVerdict verdict) {
      Break broken = verdict.broken();
      return broken == null
          ? "%d entries, each following the one before; %d kept ends agree; the last hash is %s"
              .formatted(verdict.entries(), verdict.anchors(), verdict.end())
          : "%s The %d entries before it are whole."
              .formatted(broken.sentence(), verdict.entries());
    }
  }
}
