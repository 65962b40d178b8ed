package id.berkas.profile;

import id.berkas.profile.ProfileDraft.Fault;
import java.nio.file.Path;
import java.util.List;

/** A scanner profile that cannot be used; the message names file, line and remedy in a sentence. */
public final class ProfileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  ProfileException(String message) {
    super(message);
    this.fault = outOfReach(message);
  }

  ProfileException(String message, Throwable cause) {
    super(message, cause);
    this.fault = outOfReach(message);
  }

  ProfileException(Path file, Fault fault) {
    super("%s, line %d: %s".formatted(file, fault.line(), fault.sentence()));
    this.fault = fault;
  }

  private static Fault outOfReach(String message) {
    return new Fault(1, "", Flaw.OUT_OF_REACH, List.of(message), message);
  }

  /** The same without the name of the file. */
  Fault fault() {
    return fault;
  }
}
