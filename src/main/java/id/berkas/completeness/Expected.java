package id.berkas.completeness;

import id.berkas.classification.Documents;
import id.berkas.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the envelope of a registration should hold before any paper came. */
@Component
public class Expected {

  private final ChecklistFile checklists;

  Expected(ChecklistFile checklists) {
    this.checklists = checklists;
  }

  /** Codes of document types, by the checklist of that day. */
  public List<String> types(Registration registration, LocalDate day) {
    return types(checklists.current(), registration, day);
  }

  /**
   * As {@link #types(Registration, LocalDate)} with given checklists: an empty packet lacks all.
   */
  public static List<String> types(
      Checklists checklists, Registration registration, LocalDate day) {
    return checklists.check(Documents.none("none"), registration, day).missing().stream()
        .map(Checklist.Missing::type)
        .toList();
  }
}
