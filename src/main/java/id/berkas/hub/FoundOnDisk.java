package id.berkas.hub;

import id.berkas.profile.KeptText;
import id.berkas.revision.Revision.Kind;
import id.berkas.revision.Revisions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers with which route files and scanner profiles the hub has started. */
@Component
class FoundOnDisk {

  private final Revisions revisions;
  private final Path routes;
  private final Path profiles;

  FoundOnDisk(
      Revisions revisions, Settings settings, @Value("${berkas.routes:routes}") Path routes) {
    this.revisions = revisions;
    this.routes = routes;
    this.profiles = settings.profiles();
  }

  @EventListener(ApplicationReadyEvent.class)
  void remember() {
    keep(Kind.ROUTE, routes, ".camel.yaml");
    keep(Kind.PROFILE, profiles, ".yaml");
  }

  private void keep(Kind kind, Path folder, String ending) {
    for (Path file : files(folder, ending)) {
      try {
        revisions.keep(
            kind, file.getFileName().toString(), KeptText.of(Files.readString(file)), null);
      } catch (IOException e) {
        throw new UncheckedIOException("%s cannot be read: make it readable.".formatted(file), e);
      }
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s cannot be read: make it readable.".formatted(folder), e);
    }
  }
}
