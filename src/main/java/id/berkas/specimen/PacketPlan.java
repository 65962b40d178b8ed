package id.berkas.specimen;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An envelope's sheets in the order they are fed, and what should become of them.
 *
 * @param expected the registration that matching should name, if any
 */
record PacketPlan(
    int index,
    Scanner scanner,
    List<Sheet> sheets,
    Set<Hazard> hazards,
    Optional<SpecimenRegistration> expected,
    Outcome outcome,
    List<PaperKind> missing) {
  /** A sheet; its back is empty unless a form goes on there. */
  record Sheet(PlannedPage front, Optional<PlannedPage> back) {
    static Sheet of(PlannedPage front) {
      return new Sheet(front, Optional.empty());
    }
  }
}
