package id.berkas.classification;

import java.util.List;

/**
 * Tax numbers. The old form has 15 digits, of which the ninth is a Luhn check digit over the first
 * eight; the form in use since 1 July 2024 has 16, a resident's NIK.
 */
final class Npwp {

  private Npwp() {}

  static List<String> warnings(String digits) {
    return digits.length() != 15 || luhn(digits.substring(0, 9))
        ? List.of()
        : List.of("npwp-check-digit");
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
