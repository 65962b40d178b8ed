package id.berkas.store;

/** The store could not keep or give back what it was asked for; the message says what to do. */
public sealed class StoreException extends RuntimeException permits MissingContentException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  public StoreException(String message) {
    super(message);
  }
}
