package id.berkas.cli;

/** A command that cannot do what it was asked; the message is the one line a person reads. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
