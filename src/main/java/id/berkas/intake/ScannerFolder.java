package id.berkas.intake;

import id.berkas.profile.Completeness.DoneMarker;
import id.berkas.profile.ScannerProfile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What lies in a scanner folder. Links are seen, never followed. */
final class ScannerFolder {

  private static final int LONGEST_PATH = 900;

  private final ScannerProfile profile;

  ScannerFolder(ScannerProfile profile) {
    this.profile = profile;
  }

  /** Makes the folder and its two drawers; only at the start, see {@link #scans()}. */
  void create() throws IOException {
    Files.createDirectories(profile.folder());
    Files.createDirectories(profile.done());
    Files.createDirectories(profile.held());
  }

  /**
   * Everything that may be a scan, by ledger path.
   *
   * @throws IOException when the folder is gone; a share that is not connected shows as a folder
   *     without held/
   */
  Map<String, Sighting> scans() throws IOException {
    if (!Files.isDirectory(profile.held(), LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(profile.held().toString(), null, "is the share connected?");
    }
    Map<String, Sighting> scans = list(profile.folder());
    scans.values().removeIf(this::isMarker);
    return scans;
  }

  /** The done-markers, by ledger path. */
  Map<String, Sighting> markers() throws IOException {
    Map<String, Sighting> markers = list(profile.folder());
    markers.values().removeIf(sighting -> !isMarker(sighting));
    return markers;
  }

  /** What lies in held/, by ledger path. */
  Map<String, Sighting> heldBack() throws IOException {
    return list(profile.held());
  }

  private boolean isMarker(Sighting sighting) {
    return profile.completeness() instanceof DoneMarker rule
        && sighting
            .path()
            .toLowerCase(Locale.ROOT)
            .endsWith(rule.suffix().toLowerCase(Locale.ROOT));
  }

  private Map<String, Sighting> list(Path start) throws IOException {
    Map<String, Sighting> seen = new TreeMap<>(NaturalOrder.NATURAL);
    Files.walkFileTree(start, new Visitor(start, seen));
    return seen;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path start;
    private final Map<String, Sighting> seen;

    Visitor(Path start, Map<String, Sighting> seen) {
      this.start = start;
      this.seen = seen;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
      boolean ours = folder.equals(profile.done()) || folder.equals(profile.held());
      return !folder.equals(start) && (ours || ignored(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
      if (!ignored(file)) {
        Sighting sighting = sighting(file, about);
        seen.put(sighting.path(), sighting);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file that somebody took away between listing and looking is simply not there. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (!file.equals(start) && e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    private boolean ignored(Path path) {
      return profile.ignores(path.getFileName().toString());
    }

    private Sighting sighting(Path file, BasicFileAttributes about) {
      return new Sighting(
          ledgerPath(profile.folder().relativize(file)),
          file,
          about.size(),
          about.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS),
          about.isRegularFile());
    }
  }

  /** Slashes everywhere, nothing a terminal or a log would obey, and not too long to be kept. */
  static String ledgerPath(Path relative) {
    String path = relative.toString().replace('\\', '/').replaceAll("\\p{Cntrl}", "\uFFFD");
    return path.length() <= LONGEST_PATH
        ? path
        : path.substring(0, LONGEST_PATH - 70) + "~" + Hash.of(path);
  }
}
