package id.berkas.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Keeps bytes under their checksum. What was put once stays as it is; putting it again changes
 * nothing.
 */
public interface ContentStore {

  /**
   * Reads the stream to its end and keeps it: temporary name, fsync, rename, fsync of the folder.
   * When this returns the content survives a power cut.
   *
   * @throws StoreException when the disk is full or fails; nothing of the content is visible then
   */
  Stored put(InputStream content);

  /** Keeps these bytes; as {@link #put(InputStream)}. */
  Stored put(byte[] content);

  /**
   * A readable file with the content, for random access. Never write to it.
   *
   * @throws StoreException when there is no such content
   */
  Path file(String sha256);

  /** All bytes of a content that is known to be small. */
  byte[] bytes(String sha256);

  boolean has(String sha256);

  /** Computes the checksum again: true when the bytes are still those that were put. */
  boolean intact(String sha256);

  /** Addresses of everything kept, in no order; close the stream. */
  Stream<String> addresses();
}
