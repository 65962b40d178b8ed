package id.berkas.intake;

import id.berkas.profile.Completeness.DoneMarker;
import id.berkas.profile.Completeness.QuietTime;
import id.berkas.profile.Completeness.Rename;
import id.berkas.profile.ScannerProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups the files of a scanner folder into what may become batches. */
final class Runs {

  private final ScannerProfile profile;
  private final Set<String> markers;

  /**
   * @param markers ledger paths of the done-markers
   */
  Runs(ScannerProfile profile, Set<String> markers) {
    this.profile = profile;
    this.markers = markers.stream().map(Runs::lower).collect(Collectors.toSet());
  }

  List<Run> of(List<Incoming> files) {
    Map<String, List<Incoming>> groups = new LinkedHashMap<>();
    for (Incoming file : files) {
      groups.computeIfAbsent(key(file), key -> new ArrayList<>()).add(file);
    }
    return groups.entrySet().stream().map(group -> run(group.getKey(), group.getValue())).toList();
  }

  private Run run(String key, List<Incoming> files) {
    files.sort(Comparator.comparing((Incoming f) -> f.entry().path(), NaturalOrder.NATURAL));
    return new Run(name(key, files), files, marker(key, files));
  }

  private static String name(String key, List<Incoming> files) {
    String name = withoutJoint(nameOf(key));
    return name.isEmpty() ? files.getFirst().name() : name;
  }

  private static String withoutJoint(String prefix) {
    return prefix.replaceAll("[-_. (]+$", "");
  }

  /** Strays stand alone: what is not a page must not keep pages waiting. */
  private String key(Incoming file) {
    String path = finished(file.entry().path());
    if (!file.sighting().regular() || !profile.fits(nameOf(path))) {
      return path;
    }
    return switch (profile.kind()) {
      case ONE_FILE -> path;
      case FOLDER -> path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
      case COMMON_PREFIX -> prefix(path);
    };
  }

  private static String prefix(String path) {
    String name = nameOf(path);
    return path.substring(0, path.length() - name.length()) + upToLastNumber(stem(name));
  }

  private static String upToLastNumber(String stem) {
    int end = stem.length();
    while (end > 0 && !isDigit(stem.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return stem;
    }
    while (end > 0 && isDigit(stem.charAt(end - 1))) {
      end--;
    }
    return stem.substring(0, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The name the file will have when the scanner takes its working suffix off. */
  private String finished(String path) {
    return switch (profile.completeness()) {
      case Rename rule when isUnfinished(rule, path) ->
          path.substring(0, path.length() - rule.writingSuffix().length());
      case Rename rule -> path;
      case QuietTime rule -> path;
      case DoneMarker rule -> path;
    };
  }

  static boolean isUnfinished(Rename rule, String path) {
    return lower(path).endsWith(lower(rule.writingSuffix()));
  }

  private boolean marker(String key, List<Incoming> files) {
    return profile.completeness() instanceof DoneMarker rule
        && markers.stream().anyMatch(marker -> announces(marker, lower(rule.suffix()), key, files));
  }

  /** With or without the ending of the file, with or without what joins prefix and number. */
  private static boolean announces(String marker, String suffix, String key, List<Incoming> files) {
    String named = marker.substring(0, marker.length() - suffix.length());
    String batch = lower(key);
    return named.equals(batch)
        || named.equals(withoutJoint(batch))
        || (files.size() == 1 && named.equals(stem(batch)))
        || (files.getFirst().entry().path().contains("/") && marker.startsWith(batch + "/"));
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
