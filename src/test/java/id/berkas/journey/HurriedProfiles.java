package id.berkas.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The shipped scanner profiles with a short quiet time: the days of the tests arrive whole. */
final class HurriedProfiles {

  private HurriedProfiles() {}

  static Path besides(Path data) {
    Path folder = data.resolveSibling(data.getFileName() + "-profiles");
    try {
      Files.createDirectories(folder);
      for (Path shipped : shipped()) {
        Path target = folder.resolve(shipped.getFileName());
        if (shipped.toString().endsWith(".yaml")) {
          String profile = Files.readString(shipped);
          Files.writeString(target, profile.replaceAll("quietTime: \\d+s", "quietTime: 1s"));
        } else {
          Files.copy(shipped, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scanner-profiles"))) {
      return files.toList();
    }
  }
}
