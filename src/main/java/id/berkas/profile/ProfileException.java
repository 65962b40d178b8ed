package id.berkas.profile;

/** A scanner profile that cannot be used; the message names file, line and remedy in a sentence. */
public final class ProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProfileException(String message) {
    super(message);
  }

  ProfileException(String message, Throwable cause) {
    super(message, cause);
  }
}
