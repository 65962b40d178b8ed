package id.berkas.intake;

import id.berkas.hold.HoldReason;
import id.berkas.profile.AfterIntake;
import id.berkas.profile.BatchKind;
import id.berkas.profile.ScannerProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moves files within a scanner folder: to done/ or held/, never over another file, never out of it.
 */
final class Drawers {

  private static final int MOST_BYTES = 220;

  private final ScannerProfile profile;

  Drawers(ScannerProfile profile) {
    this.profile = profile;
  }

  /**
   * Lets go of a file whose bytes are safe.
   *
   * @return where it lies now, null when it was deleted
   */
  @Nullable String letGo(Path file) throws IOException {
    return switch (profile.after()) {
      case AfterIntake.DELETE -> {
        Files.delete(file);
        removeIfEmpty(file.getParent());
        yield null;
      }
      case AfterIntake.MOVE_TO_DONE -> ledgerPath(move(file, profile.done()));
    };
  }

  /**
   * Puts a file into held/ with a note for the people at the scanner beside it.
   *
   * @return where it lies now
   */
  String hold(Path file, HoldReason reason, String detail) throws IOException {
    Path held = move(file, profile.held());
    String note =
        "%s%n%n%s%n%n%s: %s%n".formatted(reason.indonesian(), reason.english(), reason, detail);
    Files.writeString(
        free(held.resolveSibling(shortened(held.getFileName().toString()) + ".reason.txt")),
        note,
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE);
    return ledgerPath(held);
  }

  private Path move(Path file, Path drawer) throws IOException {
    if (!Files.isDirectory(drawer, LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(drawer.toString(), null, "this folder is missing");
    }
    Path target = free(drawer.resolve(profile.folder().relativize(file)));
    Path parent = Objects.requireNonNull(target.getParent());
    Files.createDirectories(parent);
    if (!parent.toRealPath().startsWith(drawer.toRealPath())) {
      throw new NoSuchFileException(target.toString(), null, "a link leads out of the folder");
    }
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    removeIfEmpty(file.getParent());
    return target;
  }

  /** A name nobody has yet; an atomic move would silently replace what is there. */
  private static Path free(Path wanted) {
    Path target = wanted;
    for (int copy = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); copy++) {
      target = wanted.resolveSibling(numbered(wanted.getFileName().toString(), copy));
    }
    return target;
  }

  private static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    boolean plain = dot <= 0 || name.length() - dot > 10;
    String stem = plain ? name : name.substring(0, dot);
    return "%s (%d)%s".formatted(shortened(stem), copy, plain ? "" : name.substring(dot));
  }

  /** Leaves room for an ending: file systems end names at 255 bytes. */
  private static String shortened(String name) {
    String kept = name;
    while (kept.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      kept = kept.substring(0, kept.length() - 1);
    }
    return kept;
  }

  /** An emptied job folder goes; the scanner folder, or one a scanner keeps in it, never does. */
  private void removeIfEmpty(@Nullable Path folder) throws IOException {
    if (folder == null
        || profile.kind() != BatchKind.FOLDER
        || folder.equals(profile.folder())
        || !folder.startsWith(profile.folder())) {
      return;
    }
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException inUse) {
      return;
    }
    removeIfEmpty(folder.getParent());
  }

  private String ledgerPath(Path file) {
    return ScannerFolder.ledgerPath(profile.folder().relativize(file));
  }
}
