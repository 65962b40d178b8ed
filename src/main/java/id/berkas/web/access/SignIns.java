package id.berkas.web.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with sign-ins, and people with their own passwords. */
@Service
public class SignIns {

  /** Shorter ones are guessed; NIST SP 800-63B advises against rules of composition. */
  public static final int SHORTEST_PASSWORD = 12;

  /** Twelve spaces, or one key held down, are long and guessed all the same. */
  private static final int FEWEST_DIFFERENT = 4;

  /** The encoder takes no more bytes. */
  private static final int LONGEST_PASSWORD = 72;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
  private static final Pattern BRANCH = Pattern.compile("[A-Z0-9]{1,20}");

  private final Users users;
  private final FailedSignIns failed;
  private final PasswordEncoder encoder;
  private final FirstPassword firstPassword;

  SignIns(Users users, FailedSignIns failed, PasswordEncoder encoder, FirstPassword firstPassword) {
    this.firstPassword = firstPassword;
    this.users = users;
    this.failed = failed;
    this.encoder = encoder;
  }

  /** What became of a wish. */
  public sealed interface Answer {

    /** Done. */
    record Done() implements Answer {}

    /**
     * Done; the password is told this once.
     *
     * @param password in the clear
     */
    record Told(String name, String password) implements Answer {
      @Override
      public String toString() {
        return "Told[%s]".formatted(name);
      }
    }

    /**
     * Not done.
     *
     * @param why message code under {@code notice.}
     */
    record Refused(String why) implements Answer {}
  }

  /** All of them, those who may sign in first. */
  public List<SignedIn> all() {
    return users.all();
  }

  /** Adds somebody, who changes the password at the first sign-in. */
  public Answer add(String name, Role role, String branch) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (!NAME.matcher(key).matches()) {
      return new Answer.Refused("user-name");
    }
    if (wrongBranch(branch)) {
      return new Answer.Refused("user-branch");
    }
    String password = OneTimePassword.random();
    SignedIn user =
        new SignedIn(key, encoder.encode(password), role, branch(branch), SignedIn.Standing.NEW);
    return users.add(user) ? new Answer.Told(key, password) : new Answer.Refused("user-taken");
  }

  /** Gives somebody a new password and opens a shut door. */
  public Answer reset(String name) {
    if (users.find(name).isEmpty()) {
      return new Answer.Refused("user-gone");
    }
    if (users.comesFromElsewhere(name)) {
      return new Answer.Refused("user-elsewhere");
    }
    firstPassword.changed(name);
    String password = OneTimePassword.random();
    users.setPassword(name, encoder.encode(password), true);
    failed.forget(name);
    return new Answer.Told(name, password);
  }

  /** Gives somebody other work, from their next page on. */
  @Transactional
  public Answer setWork(String name, Role role, String branch) {
    if (wrongBranch(branch)) {
      return new Answer.Refused("user-branch");
    }
    Optional<SignedIn> user = users.find(name);
    if (user.isEmpty()) {
      return new Answer.Refused("user-gone");
    }
    if (role != Role.ADMINISTRATOR && isLast(user.get())) {
      return new Answer.Refused("user-last");
    }
    users.setWork(name, role, branch(branch));
    return new Answer.Done();
  }

  /** Takes a sign-in away, at once, or gives it back. */
  @Transactional
  public Answer setActive(String name, boolean active) {
    Optional<SignedIn> user = users.find(name);
    if (user.isEmpty()) {
      return new Answer.Refused("user-gone");
    }
    if (!active && isLast(user.get())) {
      return new Answer.Refused("user-last");
    }
    users.setActive(name, active);
    return new Answer.Done();
  }

  /** Whether somebody else chose their password. */
  public boolean mustChange(SignedIn who) {
    return users.find(who.name()).filter(user -> user.standing().mustChange()).isPresent();
  }

  /** A person changes their own password; their other sessions end. */
  public Answer changePassword(SignedIn who, String current, String fresh, String again) {
    SignedIn user = users.loadUserByUsername(who.name());
    if (users.comesFromElsewhere(who.name())) {
      return new Answer.Refused("user-elsewhere");
    }
    if (failed.shut(who.name())) {
      return new Answer.Refused("password-shut");
    }
    if (!encoder.matches(current, user.secret())) {
      failed.failed(who.name());
      return new Answer.Refused("password-wrong");
    }
    if (!fresh.equals(again)) {
      return new Answer.Refused("password-twice");
    }
    if (fresh.equals(current)) {
      return new Answer.Refused("password-same");
    }
    if (fresh.length() < SHORTEST_PASSWORD || contains(fresh, who.name())) {
      return new Answer.Refused("password-short");
    }
    if (fresh.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
      return new Answer.Refused("password-long");
    }
    if (fresh.isBlank() || fresh.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return new Answer.Refused("password-short");
    }
    users.setPassword(who.name(), encoder.encode(fresh), false);
    firstPassword.changed(who.name());
    return new Answer.Done();
  }

  private static boolean contains(String password, String name) {
    return password.toLowerCase(Locale.ROOT).contains(name);
  }

  private boolean isLast(SignedIn user) {
    return user.is(Role.ADMINISTRATOR) && user.isEnabled() && users.administrators() == 1;
  }

  private static boolean wrongBranch(String branch) {
    return !branch.isBlank() && !BRANCH.matcher(capital(branch)).matches();
  }

  private static @Nullable String branch(String branch) {
    return branch.isBlank() ? null : capital(branch);
  }

  private static String capital(String branch) {
    return branch.strip().toUpperCase(Locale.ROOT);
  }
}
