package id.berkas.web.access;

import java.security.SecureRandom;

/** A password that a person is told once. */
final class OneTimePassword {

  /** Without the characters that people mistake for one another. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 20;

  private OneTimePassword() {}

  static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
