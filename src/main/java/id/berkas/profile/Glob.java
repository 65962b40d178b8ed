package id.berkas.profile;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Shell patterns for file names; letter case is ignored because Windows and scanners do. */
final class Glob {

  private Glob() {}

  /** What makes this no shell pattern; empty when it is one. */
  static Optional<String> fault(String glob) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + lower(glob));
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(e.getDescription());
    }
  }

  static boolean matches(String glob, String fileName) {
    try {
      return FileSystems.getDefault()
          .getPathMatcher("glob:" + lower(glob))
          .matches(Path.of(lower(fileName)));
    } catch (InvalidPathException notAFileName) {
      return false;
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
