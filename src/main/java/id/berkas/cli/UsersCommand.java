package id.berkas.cli;

import id.berkas.web.OfflineSignIns;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The way back in when no administrator can sign in any more. */
@Command(
    name = "users",
    description = "Who may sign in; administrators do the rest on the page /users.",
    mixinStandardHelpOptions = true)
final class UsersCommand implements Callable<Integer> {

  private static final String UNKNOWN = "There is no user %s: `berkas users list` names them.";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }

  @Command(
      name = "list",
      description = "Lists those who may sign in.",
      mixinStandardHelpOptions = true)
  int list(@Mixin TheHub hub) throws IOException {
    hub.open(hub.folder(), stopped -> stopped.bean(OfflineSignIns.class).lines())
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  @Command(
      name = "reset",
      description =
          "Gives somebody a new password, shown once, and opens the door that wrong ones shut.",
      mixinStandardHelpOptions = true)
  int reset(@Parameters(paramLabel = "NAME") String name, @Mixin TheHub hub) throws IOException {
    String password =
        hub.open(hub.folder(), stopped -> stopped.bean(OfflineSignIns.class).reset(name))
            .orElseThrow(() -> new Refused(UNKNOWN.formatted(name)));
    spec.commandLine()
        .getOut()
        .println(
            "%s signs in with the password %s and must change it then.".formatted(name, password));
    return 0;
  }
}
