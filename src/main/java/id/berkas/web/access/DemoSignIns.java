package id.berkas.web.access;

import java.util.List;

/** The sign-ins of a demonstration; they exist only where {@code berkas.demo} is true. */
public final class DemoSignIns {

  private DemoSignIns() {}

  /** A name with its password in the clear. */
  public record SignIn(String name, String password, Role role) {}

  public static List<SignIn> all() {
    return List.of(
        new SignIn("clerk", "clerk-demo", Role.CLERK),
        new SignIn("officer", "officer-demo", Role.OFFICER),
        new SignIn("supervisor", "supervisor-demo", Role.SUPERVISOR),
        new SignIn("admin", "admin-demo", Role.ADMINISTRATOR),
        new SignIn("auditor", "auditor-demo", Role.AUDITOR));
  }
}
