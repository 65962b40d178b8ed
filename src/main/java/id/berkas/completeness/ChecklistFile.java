package id.berkas.completeness;

import id.berkas.classification.CatalogueException;
import id.berkas.classification.CatalogueNode;
import id.berkas.classification.DocumentCatalogue;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checklists in force: those of the program, or an administrator's own file in their place. The
 * file may change while the hub runs. One that cannot be read is held with line and remedy, and
 * what was in force before stays so, also over a restart, for which a copy is kept beside it.
 */
final class ChecklistFile {

  private static final Logger LOG = LoggerFactory.getLogger(ChecklistFile.class);
  private static final String STAGE = "completeness";
  private static final String NAME = "checklists.yaml";

  private final Path file;
  private final Path copy;
  private final String family;
  private final DocumentCatalogue catalogue;
  private final Holds holds;
  private final Checklists delivered;
  private Checklists inForce;
  private Optional<Stamp> seen = Optional.empty();

  ChecklistFile(Path folder, String family, DocumentCatalogue catalogue, Holds holds) {
    this.file = folder.resolve(NAME);
    this.copy = folder.resolve("." + NAME + ".in-force");
    this.family = family;
    this.catalogue = catalogue;
    this.holds = holds;
    this.delivered = Checklists.load(catalogue).applying(family);
    this.inForce = Files.exists(file) && Files.exists(copy) ? former() : delivered;
  }

  private record Stamp(long modified, long length) {}

  /** The checklists as of now; looks whether the file changed. */
  synchronized Checklists current() {
    try {
      Optional<Stamp> now = stamp();
      if (!now.equals(seen)) {
        seen = now;
        reload(now.isPresent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return inForce;
  }

  private void reload(boolean present) throws IOException {
    if (!present) {
      inForce = delivered;
      Files.deleteIfExists(copy);
      settle("the file is gone; the program's own checklists apply");
      return;
    }
    try {
      inForce = read(file);
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      settle("the file was read");
      LOG.info("checklists of {} are in force", file);
    } catch (CatalogueException | IllegalArgumentException e) {
      holds.place(
          Subject.FILE,
          file.toString(),
          STAGE,
          HoldReason.BAD_CATALOGUE,
          String.valueOf(e.getMessage()));
      LOG.warn("{} was refused; the former checklists stay in force", file);
    }
  }

  private void settle(String resolution) {
    holds.settle(Subject.FILE, file.toString(), STAGE, resolution);
  }

  private Checklists former() {
    try {
      return read(copy);
    } catch (CatalogueException | IllegalArgumentException e) {
      LOG.warn("the copy of the former checklists cannot be read: {}", e.getMessage());
      return delivered;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + copy, e);
    }
  }

  private Checklists read(Path from) throws IOException {
    return ChecklistReader.read(CatalogueNode.file(from), catalogue).applying(family);
  }

  private Optional<Stamp> stamp() throws IOException {
    return Files.isRegularFile(file)
        ? Optional.of(new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file)))
        : Optional.empty();
  }
}
