package id.berkas.audit;

/** Something could not be written down, so it must not happen. */
public final class AuditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuditException(Throwable cause) {
    super("The audit cannot be written: free or repair the disk of the database.", cause);
  }
}
