package id.berkas.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the program and its data are. */
final class Folders {

  private Folders() {}

  /** The folder of the launcher: routes and scanner profiles lie there. */
  static Path home() {
    return Path.of(System.getProperty("berkas.home", ".")).toAbsolutePath().normalize();
  }

  /** The data folder of a real hub unless one is named. */
  static Path data(Optional<Path> named) {
    return named
        .or(() -> Optional.ofNullable(System.getenv("BERKAS_DATA")).map(Path::of))
        .orElse(home().resolve(".berkas/data"))
        .toAbsolutePath()
        .normalize();
  }

  /** The throw-away data folder of the demo. */
  static Path demo(Optional<Path> named) {
    return named.orElse(home().resolve(".berkas/demo")).toAbsolutePath().normalize();
  }

  /** The named folder, else the real data folder, else the demo's: whichever holds data. */
  static Path existing(Optional<Path> named) {
    Path data = data(named);
    if (named.isEmpty() && !Files.isDirectory(data) && Files.isDirectory(demo(Optional.empty()))) {
      return demo(Optional.empty());
    }
    if (!Files.isDirectory(data)) {
      throw new Refused("There is no data in %s: name the folder with --data.".formatted(data));
    }
    return data;
  }
}
