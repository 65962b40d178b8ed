package id.berkas.profile;

import java.nio.file.Path;

/** A scanner profile that cannot be used; the message names file, line and remedy in a sentence. */
public final class ProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String sentence;

  ProfileException(String message) {
    super(message);
    this.line = 1;
    this.sentence = message;
  }

  ProfileException(String message, Throwable cause) {
    super(message, cause);
    this.line = 1;
    this.sentence = message;
  }

  ProfileException(Path file, int line, String sentence) {
    super("%s, line %d: %s".formatted(file, line, sentence));
    this.line = line;
    this.sentence = sentence;
  }

  /** The same without the name of the file. */
  ProfileDraft.Fault fault() {
    return new ProfileDraft.Fault(line, sentence);
  }
}
