package id.berkas.store;

/** The store does not have what was put into it once. */
public final class MissingContentException extends StoreException {
  private static final long serialVersionUID = 1L;

  public MissingContentException(String message) {
    super(message);
  }
}
