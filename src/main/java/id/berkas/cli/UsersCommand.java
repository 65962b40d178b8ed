package id.berkas.cli;

import id.berkas.web.OfflineSignIns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
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
final class UsersCommand {

  private static final String UNKNOWN = "There is no user %s: `berkas users list` names them.";

  @Spec private CommandSpec spec;

  @Command(
      name = "list",
      description = "Lists those who may sign in.",
      mixinStandardHelpOptions = true)
  int list(@Mixin TheHub hub) throws IOException {
    stopped(hub, OfflineSignIns::lines).forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  @Command(
      name = "reset",
      description =
          "Gives somebody a new password, shown once, and opens the door that wrong ones shut.",
      mixinStandardHelpOptions = true)
  int reset(@Parameters(paramLabel = "NAME") String name, @Mixin TheHub hub) throws IOException {
    String password =
        stopped(hub, signIns -> signIns.reset(name))
            .orElseThrow(() -> new Refused(UNKNOWN.formatted(name)));
    spec.commandLine()
        .getOut()
        .println(
            "%s signs in with the password %s and must change it then.".formatted(name, password));
    return 0;
  }

  private static <T> T stopped(TheHub hub, Function<OfflineSignIns, T> work) throws IOException {
    Path folder = hub.folder();
    if (hub.runs(folder)) {
      throw new Refused(
          "The hub works on this data folder: use its page /users (Pengguna), or stop it.");
    }
    return hub.open(folder, parts -> work.apply(parts.bean(OfflineSignIns.class)));
  }
}
