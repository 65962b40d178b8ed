package id.berkas.web.access;

import id.berkas.web.access.SignedIn.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the first users at the first start: {@code admin} with a random password that is told once,
 * or the known sign-ins of a demonstration.
 */
@Component
class FirstUsers implements SmartInitializingSingleton {

  static final String FILE = "first-password.txt";

  private static final Logger LOG = LoggerFactory.getLogger(FirstUsers.class);

  private final Users users;
  private final PasswordEncoder encoder;
  private final Path data;
  private final boolean demo;

  FirstUsers(
      Users users,
      PasswordEncoder encoder,
      @Value("${berkas.data}") Path data,
      @Value("${berkas.demo:false}") boolean demo) {
    this.users = users;
    this.encoder = encoder;
    this.data = data;
    this.demo = demo;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!users.none()) {
      return;
    }
    if (demo) {
      DemoSignIns.all()
          .forEach(user -> add(user.name(), user.password(), user.role(), Standing.GOOD));
    } else {
      String password = OneTimePassword.random();
      write(password);
      add("admin", password, Role.ADMINISTRATOR, Standing.NEW);
      LOG.info(
          "First sign-in: admin, password {} (also in {}; delete that file after signing in).",
          password,
          data.resolve(FILE));
    }
  }

  private void add(String name, String password, Role role, Standing standing) {
    users.add(new SignedIn(name, encoder.encode(password), role, null, standing));
  }

  private void write(String password) {
    try {
      Files.createDirectories(data);
      Path file = data.resolve(FILE);
      Files.deleteIfExists(file);
      Files.createFile(file, ownerOnly());
      Files.writeString(file, "admin\n%s\n".formatted(password), StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The first password cannot be written into %s: make that folder writable."
              .formatted(data),
          e);
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
