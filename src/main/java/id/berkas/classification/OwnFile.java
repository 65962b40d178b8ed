package id.berkas.classification;

import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is in force of a catalogue: the delivered one, or what an administrator's own file makes of
 * it. The file may change while the hub runs. One that cannot be read is held with line and remedy,
 * and what was in force before stays so, also over a restart, for which a copy is kept beside it.
 *
 * @param <T> the catalogue as read
 */
public final class OwnFile<T> {

  private static final Logger LOG = LoggerFactory.getLogger(OwnFile.class);

  private final Path file;
  private final Path copy;
  private final String stage;
  private final Holds holds;
  private final T delivered;
  private final Reading<T> reading;
  private final LongSupplier dependsOn;
  private T inForce;
  private long edition;
  private Optional<Stamp> seen = Optional.empty();

  /**
   * @param at where the file may lie and which stage reads it
   * @param delivered what is in force without it
   * @param dependsOn a number that changes with whatever else the reading depends on
   */
  public OwnFile(Place at, T delivered, Reading<T> reading, LongSupplier dependsOn, Holds holds) {
    this.file = at.folder().resolve(at.name());
    this.copy = at.folder().resolve("." + at.name() + ".in-force");
    this.stage = at.stage();
    this.holds = holds;
    this.delivered = delivered;
    this.reading = reading;
    this.dependsOn = dependsOn;
    this.inForce = Files.exists(file) && Files.exists(copy) ? former() : delivered;
  }

  /**
   * Where an own file may lie.
   *
   * @param stage under whose name it is held when it is refused
   */
  public record Place(Path folder, String name, String stage) {}

  /** Makes a catalogue of a file. */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * @throws CatalogueException when the file contradicts itself
     * @throws IllegalArgumentException when it does not fit the settings
     */
    T of(CatalogueNode root);
  }

  private record Stamp(long modified, long length, long dependsOn) {}

  /** The catalogue as of now; looks whether the file changed. */
  public synchronized T current() {
    Optional<Stamp> now = stamp();
    if (!now.equals(seen)) {
      seen = now;
      if (now.isPresent()) {
        reload();
      } else {
        drop();
      }
    }
    return inForce;
  }

  /** A number that grows each time something else comes into force. */
  public synchronized long edition() {
    current();
    return edition;
  }

  private void reload() {
    try {
      put(read(file));
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      settle("the file was read");
      LOG.info("{} is in force", file);
    } catch (CatalogueException | IllegalArgumentException e) {
      refuse(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      refuse("%s cannot be read (%s). Let the hub read it.".formatted(file, e));
    }
  }

  private void refuse(String why) {
    holds.place(Subject.FILE, file.toString(), stage, HoldReason.BAD_CATALOGUE, why);
    LOG.warn("{} was refused; what was in force before stays so", file);
  }

  private void drop() {
    put(delivered);
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + copy, e);
    }
    settle("the file is gone; what the program brings applies");
  }

  private void put(T now) {
    inForce = now;
    edition++;
  }

  private void settle(String resolution) {
    holds.settle(Subject.FILE, file.toString(), stage, resolution);
  }

  private T former() {
    try {
      return read(copy);
    } catch (CatalogueException | IllegalArgumentException e) {
      LOG.warn("the copy of what was in force cannot be used: {}", e.getMessage());
      return delivered;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + copy, e);
    }
  }

  private T read(Path from) throws IOException {
    return reading.of(CatalogueNode.file(from));
  }

  private Optional<Stamp> stamp() {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(
              new Stamp(
                  Files.getLastModifiedTime(file).toMillis(),
                  Files.size(file),
                  dependsOn.getAsLong()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + file, e);
    }
  }
}
