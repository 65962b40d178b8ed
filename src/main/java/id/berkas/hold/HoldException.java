package id.berkas.hold;

/**
 * Breakage with a known reason. The message is for people: it says what was being done and to what.
 */
public final class HoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HoldReason reason;

  public HoldException(HoldReason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public HoldException(HoldReason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public HoldReason reason() {
    return reason;
  }
}
