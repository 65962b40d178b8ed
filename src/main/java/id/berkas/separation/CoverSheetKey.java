package id.berkas.separation;

import id.berkas.store.SecretFile;
import id.berkas.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;

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
      return whole(file, SecretFile.keep(file, BYTES));
    } catch (IOException | UnsupportedOperationException e) {
      throw new StoreException(
          "The cover sheet key %s cannot be made or read: give this user the folder, or put a file of %d random bytes there."
              .formatted(file, BYTES),
          e);
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
