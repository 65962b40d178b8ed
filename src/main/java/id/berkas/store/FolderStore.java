package id.berkas.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A {@link ContentStore} in a folder, local or on a network share: {@code ab/cd/abcd...}. */
public final class FolderStore implements ContentStore {

  private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");

  private final Path root;
  private final Path incoming;

  public FolderStore(Path root) {
    this.root = root;
    this.incoming = root.resolve("incoming");
    try {
      Files.createDirectories(incoming);
    } catch (IOException e) {
      throw new StoreException(
          "Cannot create the store folder %s: make it writable, or choose another --data folder."
              .formatted(root),
          e);
    }
  }

  @Override
  public Stored put(byte[] content) {
    return put(new ByteArrayInputStream(content));
  }

  @Override
  public Stored put(InputStream content) {
    Path temporary = incoming.resolve(UUID.randomUUID().toString());
    try {
      MessageDigest digest = sha256();
      long bytes = write(new DigestInputStream(content, digest), temporary);
      Stored stored = new Stored(HexFormat.of().formatHex(digest.digest()), bytes);
      publish(temporary, stored.sha256());
      return stored;
    } catch (IOException e) {
      throw new StoreException(
          "The store %s did not take the content (%s): free some space or repair the disk, then retry."
              .formatted(root, e.getMessage()),
          e);
    } finally {
      deleteQuietly(temporary);
    }
  }

  private static long write(InputStream content, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long bytes = content.transferTo(Channels.newOutputStream(channel));
      channel.force(true);
      return bytes;
    }
  }

  private void publish(Path temporary, String sha256) throws IOException {
    Path target = address(sha256);
    if (Files.exists(target)) {
      return;
    }
    Path outer = root.resolve(sha256.substring(0, 2));
    Path inner = outer.resolve(sha256.substring(2, 4));
    boolean fresh = !Files.isDirectory(inner);
    Files.createDirectories(inner);
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new StoreException(
          "The store %s cannot rename atomically: put it on one file system.".formatted(root), e);
    }
    sync(inner);
    if (fresh) {
      sync(outer);
      sync(root);
    }
  }

  /** A rename is durable only when the folder that holds the name is. */
  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  @Override
  public Path file(String sha256) {
    Path file = address(sha256);
    if (!Files.isRegularFile(file)) {
      throw new MissingContentException("The store %s has no content %s.".formatted(root, sha256));
    }
    return file;
  }

  @Override
  public byte[] bytes(String sha256) {
    try {
      return Files.readAllBytes(file(sha256));
    } catch (IOException e) {
      throw new StoreException("The store cannot read %s.".formatted(sha256), e);
    }
  }

  @Override
  public boolean has(String sha256) {
    return Files.isRegularFile(address(sha256));
  }

  @Override
  public boolean intact(String sha256) {
    if (!has(sha256)) {
      return false;
    }
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(address(sha256)), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      return false;
    }
    return HexFormat.of().formatHex(digest.digest()).equals(sha256);
  }

  @Override
  public Stream<String> addresses() {
    try {
      return Files.find(root, 3, (path, about) -> about.isRegularFile())
          .map(path -> path.getFileName().toString())
          .filter(name -> ADDRESS.matcher(name).matches());
    } catch (IOException e) {
      throw new StoreException("The store %s cannot be listed.".formatted(root), e);
    }
  }

  private Path address(String sha256) {
    if (!ADDRESS.matcher(sha256).matches()) {
      throw new StoreException("Not an address of the store.");
    }
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
