package id.berkas.cli;

import id.berkas.hub.HubDatabase;
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
    return orOfEnvironment(named)
        .orElse(home().resolve(".berkas/data"))
        .toAbsolutePath()
        .normalize();
  }

  /** The throw-away data folder of the demo. */
  static Path demo(Optional<Path> named) {
    return named.orElse(home().resolve(".berkas/demo")).toAbsolutePath().normalize();
  }

  private static Optional<Path> orOfEnvironment(Optional<Path> named) {
    return named.or(() -> Optional.ofNullable(System.getenv("BERKAS_DATA")).map(Path::of));
  }

  /** The named folder, else the real data folder, else the demo's: whichever has a database. */
  static Path meant(Optional<Path> named) {
    Path data = data(named);
    Path demo = demo(Optional.empty());
    return orOfEnvironment(named).isEmpty() && !HubDatabase.isOf(data) && HubDatabase.isOf(demo)
        ? demo
        : data;
  }

  /** The same, refused when there is none. */
  static Path existing(Optional<Path> named) {
    Path data = meant(named);
    if (!Files.isDirectory(data)) {
      throw new Refused("There is no data in %s: name the folder with --data.".formatted(data));
    }
    return data;
  }
}
