package id.berkas.cli;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.completeness.Checklists;
import id.berkas.completeness.Expected;
import id.berkas.letter.CoverSheetOf;
import id.berkas.registration.Registration;
import id.berkas.separation.CoverSheet;
import java.time.LocalDate;
import java.util.List;

/** The cover sheet of a registration's first envelope, with all its checklist asks for. */
final class FirstCoverSheet {

  private final DocumentCatalogue catalogue = DocumentCatalogue.load();
  private final Checklists checklists = Checklists.load(catalogue);

  CoverSheet of(Registration registration, LocalDate day) {
    return CoverSheetOf.registration(registration, expected(registration, day));
  }

  private List<String> expected(Registration registration, LocalDate day) {
    return Expected.types(checklists, registration, day).stream().map(catalogue::nameId).toList();
  }
}
