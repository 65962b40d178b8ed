package id.berkas.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder the demo may empty: its own of an earlier run, or a new one. */
final class DemoFolder {

  private static final String MARK = "demo-of-berkas";
  private static final String DATABASE = "db/berkas.mv.db";

  private DemoFolder() {}

  /** Empties or makes the folder; a folder with anybody else's files in it is refused. */
  static Path fresh(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      if (!Files.exists(folder.resolve(MARK)) && !isEmpty(folder)) {
        throw new Refused(
            "%s holds files that are not of a demo: name an empty folder with --data."
                .formatted(folder));
      }
      refuseWhileHubRuns(folder);
      delete(folder);
    }
    Files.createDirectories(folder);
    Files.createFile(folder.resolve(MARK));
    return folder;
  }

  /** The folder of an earlier demo, as it was left. */
  static Path former(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(MARK)) || !Files.exists(folder.resolve(DATABASE))) {
      throw new Refused(
          "There is no earlier demo in %s: start one without --go-on.".formatted(folder));
    }
    refuseWhileHubRuns(folder);
    return folder;
  }

  /**
   * The scanner profiles of a demo: copies, so that nobody tunes those of the installation there.
   */
  static Path profiles(Path folder) throws IOException {
    Path copies = Files.createDirectories(folder.resolve("scanner-profiles"));
    try (Stream<Path> files = Files.list(Folders.home().resolve("scanner-profiles"))) {
      for (Path file : files.filter(file -> isNew(copies, file)).toList()) {
        Files.copy(file, copies.resolve(file.getFileName()));
      }
    }
    return copies;
  }

  private static boolean isNew(Path copies, Path file) {
    return !Files.exists(copies.resolve(file.getFileName()));
  }

  /** H2 holds a lock on its file for as long as its hub lives. */
  private static void refuseWhileHubRuns(Path folder) throws IOException {
    Path database = folder.resolve(DATABASE);
    if (!Files.exists(database)) {
      return;
    }
    try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock == null) {
        throw new Refused(
            "Another hub works on %s: stop it, or choose another --data folder.".formatted(folder));
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
