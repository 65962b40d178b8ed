package id.berkas.registration;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes some rows of a registration file in one transaction, with their history. */
@Component
class RegistrationTaking {

  private final Registrations registrations;
  private final RegistrationChanges changes;

  RegistrationTaking(Registrations registrations, RegistrationChanges changes) {
    this.registrations = registrations;
    this.changes = changes;
  }

  /** How many rows did what. */
  record Counts(int added, int updated, int unchanged) {
    Counts plus(Counts more) {
      return new Counts(added + more.added, updated + more.updated, unchanged + more.unchanged);
    }
  }

  /**
   * @param rows where refusals are said
   * @param importId the import they came by
   * @param who whom the history names
   */
  @Transactional
  public Counts take(List<FileRow> some, RegistrationRows rows, long importId, String who) {
    Set<String> numbers =
        some.stream().map(row -> row.registration().number()).collect(Collectors.toSet());
    Set<String> niks =
        some.stream()
            .map(row -> row.registration().nik())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Upsert.Taken taken =
        new Upsert(
                rows,
                registrations.known(numbers),
                changes.mergedAmong(numbers),
                registrations.byNiks(niks))
            .take(some);
    registrations.add(taken.fresh(), importId);
    registrations.replace(taken.changed().stream().map(Upsert.Changed::after).toList());
    changes.note(taken.changed(), who);
    return new Counts(taken.fresh().size(), taken.changed().size(), taken.unchanged());
  }
}
