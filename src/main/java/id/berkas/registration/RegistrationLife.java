package id.berkas.registration;

import id.berkas.document.Told;
import id.berkas.registration.HistoryEntry.What;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do to a registration: close it, open it again, merge two of one case, look back. */
@Service
public class RegistrationLife {

  private static final int LONGEST_REASON = 1000;

  private final Registrations registrations;
  private final RegistrationChanges changes;

  RegistrationLife(Registrations registrations, RegistrationChanges changes) {
    this.registrations = registrations;
    this.changes = changes;
  }

  /** The answer to somebody who wants to change a registration. */
  public sealed interface Answer {

    /** It is so now; asking again changes nothing. */
    record Done(Registration registration) implements Answer {}

    /** There is none of this number. */
    record Unknown(String number) implements Answer {}

    /** It may not be done. */
    record Refused(Told why) implements Answer {}
  }

  /**
   * Closes a registration: papers that come for it are shown to a person and never bound unseen.
   *
   * @param reason for the file; needed
   */
  @Transactional
  public Answer close(String number, String reason, String who) {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return new Answer.Refused(Told.of("life.reason", String.valueOf(LONGEST_REASON)));
    }
    return status(number, why, What.CLOSED, who);
  }

  /** Opens a closed registration again. */
  @Transactional
  public Answer reopen(String number, String who) {
    return status(number, null, What.REOPENED, who);
  }

  /**
   * Merges two registrations of one case: the papers of both lie under the survivor, the number of
   * the other leads to it, and what only the other knew is kept.
   */
  @Transactional
  public Answer merge(String number, String into, String who) {
    Optional<Registration> gone = registrations.find(number);
    Optional<Registration> kept = registrations.find(into);
    if (gone.isEmpty() || kept.isEmpty()) {
      return new Answer.Unknown(gone.isEmpty() ? number : into);
    }
    Registration from = gone.get();
    Registration survivor = kept.get();
    if (from.number().equals(survivor.number())) {
      return number.equals(into)
          ? new Answer.Refused(Told.of("life.itself"))
          : new Answer.Done(survivor);
    }
    if (from.program() != survivor.program()) {
      return new Answer.Refused(
          Told.of("life.programs", from.program().name(), survivor.program().name()));
    }
    if (SamePerson.isAnother(from, survivor)) {
      return new Answer.Refused(Told.of("life.people", from.fullName(), survivor.fullName()));
    }
    Registration whole =
        Blend.of(survivor, from, (column, first) -> first == null && !column.equals("status"));
    registrations.replace(List.of(whole));
    changes.merge(from.number(), survivor.number());
    changes.note(survivor.number(), who, What.MERGED, merged(from, survivor, whole));
    return new Answer.Done(whole);
  }

  /** What happened to it, oldest first; that of a merged number is its survivor's. */
  public List<HistoryEntry> history(String number) {
    return registrations
        .find(number)
        .map(registration -> changes.of(registration.number()))
        .orElse(List.of());
  }

  private static Map<String, Differences.Fact> merged(
      Registration from, Registration survivor, Registration whole) {
    Map<String, Differences.Fact> facts = Differences.of(survivor, whole);
    facts.put(RegistrationHeader.NUMBER, new Differences.Fact(from.number(), survivor.number()));
    return facts;
  }

  private Answer status(String number, @Nullable String closed, What what, String who) {
    Optional<Registration> found = registrations.find(number);
    if (found.isEmpty()) {
      return new Answer.Unknown(number);
    }
    Registration before = found.get();
    if (closed == null && before.closed() == null) {
      return new Answer.Done(before);
    }
    Registration after = before.closed(closed);
    registrations.replace(List.of(after));
    changes.note(before.number(), who, what, Differences.of(before, after));
    return new Answer.Done(after);
  }
}
