package id.berkas.web;

import id.berkas.audit.Actor;
import id.berkas.audit.Audit;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.audit.Subject;
import id.berkas.web.access.SignInParts;
import id.berkas.web.access.SignIns;
import id.berkas.web.access.SignIns.Answer;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Import;

/** The sign-ins without the pages, for a command beside a stopped hub. */
@Import(SignInParts.class)
public class OfflineSignIns {

  /** Whoever may start commands here has no sign-in name. */
  private static final String COMMAND_LINE = "command line";

  private final SignIns signIns;
  private final Audit audit;

  OfflineSignIns(SignIns signIns, Audit audit) {
    this.signIns = signIns;
    this.audit = audit;
  }

  /** A line for each user: name, role, branch, state. */
  public List<String> lines() {
    return signIns.all().stream().map(OfflineSignIns::line).toList();
  }

  /**
   * Gives somebody a new password, to be changed at the next sign-in, and opens the door that wrong
   * ones shut.
   *
   * @return the password, told this once; empty where nobody has the name
   */
  public Optional<String> reset(String name) {
    return switch (signIns.reset(name)) {
      case Answer.Told told -> {
        audit.note(
            new Doing(
                new Actor(COMMAND_LINE, null, null, "-"),
                Deed.CHANGED,
                new Subject(Subject.Kind.USER, told.name()),
                "users reset"));
        yield Optional.of(told.password());
      }
      case Answer.Done _, Answer.Refused _ -> Optional.empty();
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
