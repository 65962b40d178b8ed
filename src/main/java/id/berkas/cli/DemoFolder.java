package id.berkas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder the demo may empty: its own of an earlier run, or a new one. */
final class DemoFolder {

  private static final String MARK = "demo-of-berkas";

  private DemoFolder() {}

  /** Empties or makes the folder; a folder with anybody else's files in it is refused. */
  static Path fresh(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      if (!Files.exists(folder.resolve(MARK)) && !isEmpty(folder)) {
        throw new Refused(
            "%s holds files that are not of a demo: name an empty folder with --data."
                .formatted(folder));
      }
      delete(folder);
    }
    Files.createDirectories(folder);
    Files.createFile(folder.resolve(MARK));
    return folder;
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
