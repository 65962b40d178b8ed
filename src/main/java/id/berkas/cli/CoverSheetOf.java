package id.berkas.cli;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.completeness.Checklist;
import id.berkas.completeness.Checklists;
import id.berkas.registration.Registration;
import id.berkas.separation.CoverSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a registration's cover sheet says: in words, with the documents its checklist asks for. */
final class CoverSheetOf {

  private final DocumentCatalogue catalogue = DocumentCatalogue.load();
  private final Checklists checklists = Checklists.load(catalogue);

  CoverSheet registration(Registration registration, LocalDate day) {
    return new CoverSheet(
        registration.number(),
        registration.fullName(),
        programme(registration),
        words(registration.claimCause()),
        registration.branch() == null ? "" : registration.branch(),
        expected(registration, day));
  }

  /** An empty packet lacks everything the checklist asks for. */
  private List<String> expected(Registration registration, LocalDate day) {
    return checklists
        .check(id.berkas.classification.Documents.none("none"), registration, day)
        .missing()
        .stream()
        .map(Checklist.Missing::type)
        .map(catalogue::nameId)
        .toList();
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

  private static String words(@org.jspecify.annotations.Nullable String code) {
    if (code == null || code.isEmpty()) {
      return "";
    }
    String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
