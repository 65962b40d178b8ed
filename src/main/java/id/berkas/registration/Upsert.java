package id.berkas.registration;

import id.berkas.document.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of one transaction into the table. The number decides which registration a row is
 * of; a column that the file lacks leaves a fact as it is, an empty cell of one that it has takes
 * the fact away. A row that would hand a registration or a NIK to another person is refused.
 */
final class Upsert {

  private final RegistrationRows rows;
  private final Set<String> columns;
  private final Map<String, Registration> known;
  private final Map<String, String> merged;
  private final Map<String, List<Registration>> holders = new HashMap<>();
  private final Map<String, Registration> taken = new LinkedHashMap<>();

  /**
   * @param rows where refusals are said
   * @param known those of the table with the numbers of the rows
   * @param merged numbers that lead to another registration
   * @param holders those of the table with the NIKs of the rows
   */
  Upsert(
      RegistrationRows rows,
      Map<String, Registration> known,
      Map<String, String> merged,
      Collection<Registration> holders) {
    this.rows = rows;
    this.columns = Set.copyOf(rows.columns());
    this.known = known;
    this.merged = merged;
    holders.forEach(this::holds);
  }

  /** Fresh and changed registrations, and how many rows said nothing new. */
  record Taken(List<Registration> fresh, List<Changed> changed, int unchanged) {}

  /** A registration before and after. */
  record Changed(Registration before, Registration after) {}

  Taken take(List<FileRow> some) {
    some.forEach(this::take);
    List<Registration> fresh = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    taken.forEach(
        (number, after) -> {
          Registration before = known.get(number);
          if (before == null) {
            fresh.add(after);
          } else if (!before.equals(after)) {
            changed.add(new Changed(before, after));
          }
        });
    return new Taken(fresh, changed, taken.size() - fresh.size() - changed.size());
  }

  private void take(FileRow row) {
    Registration said = row.registration();
    Registration before = taken.getOrDefault(said.number(), known.get(said.number()));
    Registration after =
        before == null ? said : Blend.of(before, said, (column, first) -> columns.contains(column));
    Told objection = objection(before, after);
    if (objection != null) {
      rows.refuse(row.row(), objection);
      return;
    }
    rows.taken(row);
    taken.put(after.number(), after);
    holds(after);
  }

  private @Nullable Told objection(@Nullable Registration before, Registration after) {
    String survivor = merged.get(after.number());
    if (survivor != null) {
      return Told.of("row.merged", after.number(), survivor);
    }
    if (before != null && SamePerson.isAnother(before, after)) {
      return Told.of("row.other-person", after.number(), before.fullName());
    }
    String nik = after.nik();
    return nik == null ? null : taken(nik, after);
  }

  private @Nullable Told taken(String nik, Registration after) {
    return holders.getOrDefault(nik, List.of()).stream()
        .map(holder -> taken.getOrDefault(holder.number(), holder))
        .filter(holder -> !holder.number().equals(after.number()))
        .filter(holder -> nik.equals(holder.nik()))
        .filter(holder -> SamePerson.isImpossible(holder, after))
        .findFirst()
        .map(holder -> Told.of("row.nik-taken", nik, holder.fullName(), holder.number()))
        .orElse(null);
  }

  private void holds(Registration registration) {
    if (registration.nik() != null) {
      holders.computeIfAbsent(registration.nik(), nik -> new ArrayList<>(1)).add(registration);
    }
  }
}
