package id.berkas.learning;

/** The kept bytes of a model are no model; the message says which and why. */
final class UnreadableModelException extends RuntimeException {

  UnreadableModelException(int version, Throwable cause) {
    super("Model %d cannot be read (%s).".formatted(version, cause.getMessage()), cause);
  }
}
