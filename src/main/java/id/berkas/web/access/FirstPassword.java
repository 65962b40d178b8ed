package id.berkas.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The file with the first administrator's password; it goes away once that is changed. */
@Component
class FirstPassword {

  static final String FILE = "first-password.txt";

  private final Path data;

  FirstPassword(@Value("${berkas.data}") Path data) {
    this.data = data;
  }

  Path file() {
    return data.resolve(FILE);
  }

  /** Writes it for the owner of the data folder only. */
  void write(String name, String password) {
    try {
      Files.createDirectories(data);
      Files.deleteIfExists(file());
      Files.createFile(file(), ownerOnly());
      Files.writeString(file(), "%s\n%s\n".formatted(name, password), StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The first password cannot be written into %s: make that folder writable."
              .formatted(data),
          e);
    }
  }

  /** The password of this person is another now. */
  void changed(String name) {
    try {
      if (Files.exists(file()) && Files.readString(file()).startsWith(name + "\n")) {
        Files.delete(file());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s tells an old password and cannot be removed: remove it.".formatted(file()), e);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    return data.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
