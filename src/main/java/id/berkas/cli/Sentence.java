package id.berkas.cli;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What went wrong, in one line for a person. */
final class Sentence {

  static final String LOCKED =
      "Another hub works on this data folder: stop it, or choose another --data folder.";

  private Sentence() {}

  static String of(Throwable failure) {
    Throwable root = root(failure);
    String known =
        switch (root) {
          case NoSuchFileException e ->
              "There is no file %s: check the name.".formatted(e.getFile());
          case AccessDeniedException e ->
              "%s may not be read or written: check its permissions.".formatted(e.getFile());
          case BindException e ->
              "The port is taken (%s): stop the other program or choose --port."
                  .formatted(e.getMessage());
          default -> String.valueOf(root.getMessage());
        };
    if (isLocked(failure)) {
      return LOCKED;
    }
    return known.replaceAll("\\s+", " ").strip();
  }

  /** Whether H2 refused because another process has the database open. */
  static boolean isLocked(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("may be already in use") || message.contains("The file is locked")) {
        return true;
      }
    }
    return false;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }
}
