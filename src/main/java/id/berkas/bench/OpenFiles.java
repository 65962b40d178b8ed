package id.berkas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Temporary files a process holds open, as Linux tells; 0 where there is no {@code /proc}. */
final class OpenFiles {

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private OpenFiles() {}

  /** Files of the data folder are not temporary, wherever it lies. */
  static long temporaryBytes(long pid, Path data) {
    try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      return open.filter(file -> isTemporary(file, data)).mapToLong(OpenFiles::size).sum();
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }

  private static boolean isTemporary(Path descriptor, Path data) {
    try {
      Path target = Files.readSymbolicLink(descriptor);
      return target.startsWith(TEMPORARY)
          && !target.startsWith(data.toAbsolutePath())
          && !target.toString().endsWith(".so");
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  private static long size(Path descriptor) {
    try {
      return Files.isRegularFile(descriptor) ? Files.size(descriptor) : 0;
    } catch (IOException closedMeanwhile) {
      return 0;
    }
  }
}
