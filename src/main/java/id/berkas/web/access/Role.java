package id.berkas.web.access;

/** What somebody does here. Everybody reads; each role changes only what is its work. */
public enum Role {
  /** Feeds scanners, settles holds. */
  CLERK,
  /** Claims and decides tasks. */
  OFFICER,
  /** An officer who may also take a task out of another officer's hands. */
  SUPERVISOR,
  /** Imports registrations, settles holds of the machinery. */
  ADMINISTRATOR,
  /** Reads. */
  AUDITOR;

  /** The page on which their work begins. */
  public String home() {
    return switch (this) {
      case CLERK -> "/scanners";
      case OFFICER, SUPERVISOR -> "/queue";
      case ADMINISTRATOR -> "/health";
      case AUDITOR -> "/audit";
    };
  }
}
