package id.berkas.separation;

import id.berkas.store.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;

/**
 * The secret behind the check of every cover sheet: 32 random bytes in {@code cover-sheet.key} of
 * the data folder, readable by its owner only. Keep it as long as sheets printed with it may come
 * back; a sheet checked with another key is refused.
 */
public final class CoverSheetKey {

  /** Its name in the data folder. */
  public static final String FILE = "cover-sheet.key";

  private static final int BYTES = 32;

  private CoverSheetKey() {}

  /**
   * Reads the key, or makes it at the first use. Several hubs may do so at once: one key wins and
   * all get it.
   *
   * @throws StoreException when it cannot be made or read, or is not a whole key
   */
  public static byte[] in(Path data) {
    Path file = data.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        create(data, file);
      }
      return whole(file, Files.readAllBytes(file));
    } catch (IOException | UnsupportedOperationException e) {
      throw new StoreException(
          "The cover sheet key %s cannot be made or read: give this user the folder, or put a file of %d random bytes there."
              .formatted(file, BYTES),
          e);
    }
  }

  /** A link appears whole or not at all, and never replaces the key of another hub. */
  private static void create(Path data, Path file) throws IOException {
    Files.createDirectories(data);
    Path temporary = data.resolve(FILE + "." + UUID.randomUUID());
    try {
      write(temporary);
      Files.createLink(file, temporary);
      sync(data);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void write(Path temporary) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            ownerOnly())) {
      ByteBuffer bytes = ByteBuffer.wrap(secret);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Set while the file is created, so that it is never open to others, not even for a moment. */
  private static FileAttribute<?>[] ownerOnly() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static byte[] whole(Path file, byte[] secret) {
    if (secret.length != BYTES) {
      throw new StoreException(
          "The cover sheet key %s has %d bytes instead of %d: bring it back from a backup; sheets printed with it are refused otherwise."
              .formatted(file, secret.length, BYTES));
    }
    return secret;
  }
}
