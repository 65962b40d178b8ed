package id.berkas.hub;

import id.berkas.document.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes in the data folder on which database its hub works, so that no command takes another one
 * for it.
 */
@Component
public class HubDatabase {

  private static final String FILE = "hub.json";
  private static final String FOLDER = "{data}";
  private static final String OWN = "jdbc:h2:file:" + FOLDER;

  private final Path data;
  private final String url;

  HubDatabase(Settings settings, @Value("${spring.datasource.url}") String url) {
    this.data = settings.data();
    this.url = url;
  }

  /**
   * What is noted.
   *
   * @param database address without settings, names and passwords
   */
  record Note(String database) {}

  @EventListener(ApplicationReadyEvent.class)
  void note() throws IOException {
    Secrets.write(data.resolve(FILE), Json.write(new Note(plain(url, data))));
  }

  /**
   * Checks a database before it is taken for the hub's.
   *
   * @throws AnotherDatabaseException when the folder's hub works on another; one that never ran
   *     works on none
   */
  public static void refuseAnother(Path data, String url) {
    String here = plain(url, data);
    kept(data)
        .filter(hubs -> !hubs.equals(here))
        .ifPresent(
            hubs -> {
              throw new AnotherDatabaseException(data, hubs, here);
            });
  }

  /** Whether a hub's database is in the folder, or the folder's hub works on one elsewhere. */
  public static boolean isOf(Path data) {
    return kept(data).filter(url -> !url.startsWith(OWN)).isPresent()
        || Files.exists(data.resolve("db/berkas.mv.db"));
  }

  private static Optional<String> kept(Path data) {
    Path file = data.resolve(FILE);
    try {
      return Files.exists(file)
          ? Optional.of(Json.read(Files.readString(file), Note.class).database())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings behind {@code ;} or {@code ?} may hold a password; a data folder may be moved. */
  static String plain(String url, Path data) {
    String address = url.split("[;?]", 2)[0].replaceFirst("//[^/@]*@", "//");
    return address
        .replace(data.toAbsolutePath().normalize().toString(), FOLDER)
        .replace(data.toString(), FOLDER);
  }

  /** Says which database is which. */
  static final class AnotherDatabaseException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    AnotherDatabaseException(Path data, String hubs, String here) {
      super(
          "The hub of %s works on %s, and this command would read %s: name the hub's with --set spring.datasource.url=..., or another folder with --data."
              .formatted(data, hubs, here));
    }
  }
}
