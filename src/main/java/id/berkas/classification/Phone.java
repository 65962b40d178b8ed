package id.berkas.classification;

import java.util.List;

/** Telephone numbers as {@code +62...}; only mobile ones reach WhatsApp. */
final class Phone {

  private Phone() {}

  static String normal(String digits) {
    if (digits.startsWith("62")) {
      return "+" + digits;
    }
    return "+62" + (digits.startsWith("0") ? digits.substring(1) : digits);
  }

  static List<String> warnings(String normal) {
    return normal.matches("\\+628\\d{8,11}") ? List.of() : List.of("phone-not-mobile");
  }
}
