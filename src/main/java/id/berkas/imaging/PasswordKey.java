package id.berkas.imaging;

import id.berkas.store.SecretFile;
import id.berkas.store.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals the passwords of locked files, so that the database and the messages hold none in the
 * clear: AES-256-GCM. The nonce is drawn from the password itself (as in RFC 8452), so that one
 * password has one sealed form, and two jobs of one batch the same limits.
 *
 * <p>The key lies in {@value #FILE} of the data folder, readable by its owner only; workers get it
 * with the hub's other secrets. What was sealed with a key that is lost cannot be opened again: the
 * file is locked then, as without a password.
 */
public final class PasswordKey {

  /** Its name in the data folder. */
  public static final String FILE = "passwords.key";

  private static final Logger LOG = LoggerFactory.getLogger(PasswordKey.class);
  private static final int BYTES = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final byte[] secret;

  private PasswordKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * Reads the key, or makes it at the first use. A file that is no whole key is put aside: people
   * can enter passwords again.
   *
   * @throws StoreException when it cannot be made or read
   */
  public static PasswordKey in(Path data) {
    Path file = data.resolve(FILE);
    try {
      byte[] secret = SecretFile.keep(file, BYTES);
      return new PasswordKey(secret.length == BYTES ? secret : another(file, secret.length));
    } catch (IOException | UnsupportedOperationException e) {
      throw new StoreException(
          "The key of file passwords %s cannot be made or read: give this user the folder."
              .formatted(file),
          e);
    }
  }

  private static byte[] another(Path file, int length) throws IOException {
    Path aside = file.resolveSibling(FILE + ".damaged");
    Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    LOG.warn("{} had {} bytes and is put aside: locked files ask again.", file, length);
    return SecretFile.keep(file, BYTES);
  }

  /** A key that ends with this process. */
  public static PasswordKey ofThisProcess() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return new PasswordKey(secret);
  }

  /**
   * The key that {@link #text} gave.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static PasswordKey of(String text) {
    byte[] secret = Base64.getDecoder().decode(text.strip());
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("a key has %d bytes".formatted(BYTES));
    }
    return new PasswordKey(secret);
  }

  /** In Base64, for the environment of a worker; as secret as the key. */
  public String text() {
    return Base64.getEncoder().encodeToString(secret);
  }

  /** The sealed form of a password. */
  public String seal(String password) {
    byte[] clear = password.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] nonce = Arrays.copyOf(derived("nonce", clear), NONCE);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(clear);
      byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot seal", e);
    }
  }

  /** The password; none when it was sealed with another key or changed since. */
  public Optional<String> open(String sealed) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(sealed);
      if (all.length < NONCE) {
        return Optional.empty();
      }
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE));
      byte[] clear = cipher.doFinal(all, NONCE, all.length - NONCE);
      return Optional.of(new String(clear, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] key = derived("seal", new byte[0]);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  /** Keys for different uses must differ. */
  private byte[] derived(String use, byte[] of) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    mac.update((use + "\n").getBytes(StandardCharsets.UTF_8));
    return mac.doFinal(of);
  }

  @Override
  public String toString() {
    return "key of file passwords";
  }
}
