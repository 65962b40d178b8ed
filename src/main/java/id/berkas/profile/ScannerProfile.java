package id.berkas.profile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One scanner and how its paper is treated.
 *
 * @param name also its file name and part of its route id, such as {@code mfp-lobby}
 * @param branch code of the branch office
 * @param folder where the scanner writes; absolute when it comes from {@link ScannerProfiles}
 * @param pattern glob for the names of scans, letter case ignored
 * @param kind what makes one batch
 * @param completeness when a scan is finished
 * @param separation which sheets start a packet
 * @param duplex how the backs of sheets arrive
 * @param backsWithin how long the fronts of a stack wait for its backs before a person is asked;
 *     only with {@link Duplex#BY_HAND}
 * @param blankFrom pages at least this blank are hidden, 0 (full of ink) to 1 (nothing on it)
 * @param languages for recognition, such as {@code eng+ind}
 * @param after what happens to an original once it is safe in the store
 * @param ignored globs for names that are nobody's scan, letter case ignored
 * @param archiveQuality 30 to 95: JPEGs are compressed anew with it for the archive file; 0 keeps
 *     them as the scanner wrote them
 * @param limits what a scan may cost
 * @param passwords tried on locked PDF files
 * @param codes which codes count, and what they do
 * @param poll time between two sweeps of the folder
 */
public record ScannerProfile(
    String name,
    String branch,
    Path folder,
    String pattern,
    BatchKind kind,
    Completeness completeness,
    SeparationMode separation,
    Duplex duplex,
    Duration backsWithin,
    double blankFrom,
    String languages,
    AfterIntake after,
    List<String> ignored,
    int archiveQuality,
    Limits limits,
    List<String> passwords,
    CodeSettings codes,
    Duration poll) {

  /** Droppings of file managers, browsers, sync tools and storage boxes. */
  public static final List<String> USUALLY_IGNORED =
      List.of(
          "thumbs.db",
          "desktop.ini",
          ".ds_store",
          "._*",
          ".*.sw?",
          "~*",
          "*~",
          "*.tmp",
          "*.temp",
          "*.part",
          "*.partial",
          "*.crdownload",
          "*.filepart",
          ".stfolder",
          ".stversions",
          ".stignore",
          ".syncthing*",
          "~syncthing~*",
          ".fseventsd",
          ".spotlight-v100",
          ".trash*",
          "@eadir",
          "#recycle",
          "$recycle.bin",
          "system volume information",
          "lost+found",
          ".nfs*",
          ".smbdelete*");

  /** Usual blankness of pages that are hidden. */
  public static final double BLANK_FROM = 0.9;

  public ScannerProfile {
    ignored = List.copyOf(ignored);
    passwords = List.copyOf(passwords);
  }

  /** Whether this file or folder name looks like a scan of this scanner. */
  public boolean fits(String fileName) {
    return Glob.matches(pattern, fileName);
  }

  /** Whether this name is nobody's scan. */
  public boolean ignores(String fileName) {
    return ignored.stream().anyMatch(glob -> Glob.matches(glob, fileName));
  }

  /** Without the passwords. */
  @Override
  public String toString() {
    return "scanner profile " + name;
  }

  /** Where originals go once they are safe. */
  public Path done() {
    return folder.resolve("done");
  }

  /** Where files go that cannot become a batch, each with its reason beside it. */
  public Path held() {
    return folder.resolve("held");
  }
}
