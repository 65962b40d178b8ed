package id.berkas.letter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Indonesian mobile numbers as WhatsApp wants them. */
public final class WhatsApp {

  private WhatsApp() {}

  /**
   * The address that opens a chat, without any text in it: texts would end up in histories.
   *
   * @param phone as it was registered, such as {@code 0812-3456-7890}; untrusted text
   * @return empty when it is no mobile number
   */
  public static Optional<String> chat(@Nullable String phone) {
    String digits = phone == null ? "" : phone.replaceAll("[^0-9]", "");
    String number =
        digits.startsWith("0")
            ? "62" + digits.substring(1)
            : digits.startsWith("8") ? "62" + digits : digits;
    return number.matches("628\\d{7,11}")
        ? Optional.of("https://wa.me/" + number)
        : Optional.empty();
  }
}
