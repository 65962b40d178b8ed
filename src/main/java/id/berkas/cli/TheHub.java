package id.berkas.cli;

import id.berkas.hub.HubDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/**
 * The hub a command means: asked when it runs, else its database is opened. Never another database
 * than the hub's: an empty one would answer that all is well.
 */
final class TheHub {

  private static final String URL = "spring.datasource.url";

  @Option(names = "--data", description = "The hub's data folder.", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = {"-D", "--set"},
      description =
          "A setting of application.yaml, such as spring.datasource.url of a stopped hub's PostgreSQL.",
      paramLabel = "KEY=VALUE")
  private Map<String, String> overrides = Map.of();

  Path folder() {
    return Folders.existing(data);
  }

  /** The folder, which may be made by what is done in it. */
  Path newFolder() {
    return Folders.meant(data);
  }

  boolean runs(Path folder) {
    if (!RunningHub.answers(folder)) {
      return false;
    }
    String named = overrides.get(URL);
    if (named != null) {
      HubDatabase.refuseAnother(folder, named);
    }
    return true;
  }

  /**
   * Asks the hub.
   *
   * @param running asks the one that runs on the folder
   * @param stopped reads the database when none runs
   */
  <T> T ask(Function<Path, T> running, OfflineHub.Work<T> stopped) throws IOException {
    Path folder = folder();
    return runs(folder) ? running.apply(folder) : open(folder, stopped);
  }

  /** Opens the database of a hub that does not run. */
  <T> T open(Path folder, OfflineHub.Work<T> work) throws IOException {
    if (!overrides.containsKey(URL) && !HubDatabase.isOf(folder)) {
      throw new Refused(
          "There is no database of a hub in %s: name its folder with --data.".formatted(folder));
    }
    return openOrMake(folder, work);
  }

  /** The same, where a first one is made. */
  <T> T openOrMake(Path folder, OfflineHub.Work<T> work) throws IOException {
    return OfflineHub.with(folder, overrides, work);
  }
}
