package id.berkas.nativelib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A folder only this user can write to: whoever could write there could choose the code that runs.
 */
final class OwnFolder {

  private OwnFolder() {}

  static void prepare(Path folder) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      create(folder, posix);
    }
    if (posix) {
      refuseForeign(folder);
    }
  }

  private static void create(Path folder, boolean posix) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      if (posix) {
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(folder);
      }
    } catch (java.nio.file.FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  private static void refuseForeign(Path folder) throws IOException {
    Path mine = Files.createTempFile(folder, "owner", ".tmp");
    try {
      if (!Files.getOwner(mine).equals(Files.getOwner(folder))) {
        throw new IOException("the folder belongs to another user");
      }
    } finally {
      Files.deleteIfExists(mine);
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
    if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
        || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
      throw new IOException("others can write to the folder");
    }
  }
}
