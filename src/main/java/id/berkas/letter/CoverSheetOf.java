package id.berkas.letter;

import id.berkas.registration.Registration;
import id.berkas.separation.CoverSheet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a registration's cover sheet says, in words. */
public final class CoverSheetOf {

  private CoverSheetOf() {}

  /**
   * @param expected names of the documents the envelope should hold, in Indonesian
   */
  public static CoverSheet registration(Registration registration, List<String> expected) {
    return new CoverSheet(
        registration.number(),
        registration.fullName(),
        programme(registration),
        words(registration.claimCause()),
        registration.branch() == null ? "" : registration.branch(),
        expected);
  }

  private static String programme(Registration registration) {
    String code = registration.program().name();
    return switch (registration.program()) {
      case JHT -> "Jaminan Hari Tua (%s)".formatted(code);
      case JKK -> "Jaminan Kecelakaan Kerja (%s)".formatted(code);
      case JKM -> "Jaminan Kematian (%s)".formatted(code);
      case JP -> "Jaminan Pensiun (%s)".formatted(code);
      case JKP -> "Jaminan Kehilangan Pekerjaan (%s)".formatted(code);
    };
  }

  private static String words(@Nullable String code) {
    if (code == null || code.isEmpty()) {
      return "";
    }
    String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
