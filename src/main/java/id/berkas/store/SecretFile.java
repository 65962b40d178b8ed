package id.berkas.store;

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

/** Random bytes in a file of the data folder that its owner only may read. */
public final class SecretFile {

  private SecretFile() {}

  /**
   * Reads the file, or makes it at the first use. Several hubs may do so at once: one wins and all
   * get its bytes.
   *
   * @param bytes how many random bytes a new file gets; one that is there may have another length
   * @throws IOException when it cannot be made or read
   */
  public static byte[] keep(Path file, int bytes) throws IOException {
    if (!Files.exists(file)) {
      create(file.toAbsolutePath(), bytes);
    }
    return Files.readAllBytes(file);
  }

  /** A link appears whole or not at all, and never replaces the file of another hub. */
  private static void create(Path file, int bytes) throws IOException {
    Path folder = Files.createDirectories(file.getParent());
    Path temporary = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
    try {
      write(temporary, bytes);
      Files.createLink(file, temporary);
      sync(folder);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void write(Path temporary, int count) throws IOException {
    byte[] secret = new byte[count];
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
}
