package id.berkas.cli;

import id.berkas.web.access.SignIns;
import id.berkas.web.access.SignIns.Answer;
import id.berkas.web.access.SignedIn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The way back in when no administrator can sign in any more. */
@Command(
    name = "users",
    description = "Who may sign in; administrators do the rest on the page /users.",
    mixinStandardHelpOptions = true)
final class UsersCommand implements Callable<Integer> {

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
  int list(@Option(names = "--data", paramLabel = "DIR") Optional<Path> data) throws IOException {
    OfflineHub.with(Folders.existing(data), hub -> hub.bean(SignIns.class).all()).stream()
        .map(UsersCommand::line)
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  @Command(
      name = "reset",
      description =
          "Gives somebody a new password, shown once, and opens the door that wrong ones shut.",
      mixinStandardHelpOptions = true)
  int reset(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--data", paramLabel = "DIR") Optional<Path> data)
      throws IOException {
    Answer answer =
        OfflineHub.with(Folders.existing(data), hub -> hub.bean(SignIns.class).reset(name));
    return switch (answer) {
      case Answer.Told told -> {
        spec.commandLine()
            .getOut()
            .println(
                "%s signs in with the password %s and must change it then."
                    .formatted(told.name(), told.password()));
        yield 0;
      }
      case Answer.Done _, Answer.Refused _ ->
          throw new Refused("There is no user %s: `berkas users list` names them.".formatted(name));
    };
  }

  private static String line(SignedIn user) {
    return "%-20s %-14s %-10s %s"
        .formatted(
            user.name(),
            user.role().name().toLowerCase(Locale.ROOT),
            Objects.requireNonNullElse(user.branch(), "all"),
            state(user));
  }

  private static String state(SignedIn user) {
    if (!user.isEnabled()) {
      return "may not sign in";
    }
    if (!user.isAccountNonLocked()) {
      return "shut after wrong passwords";
    }
    return user.standing().mustChange() ? "must choose a password" : "may sign in";
  }
}
