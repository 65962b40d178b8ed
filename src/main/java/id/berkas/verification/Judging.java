package id.berkas.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whose word decides: the first officer's where nothing is at stake, else the second's where they
 * agree, else the third's. Each judges without knowing the others.
 */
@Component
class Judging {

  private final TaskTable table;
  private final Opinions opinions;
  private final Risks risks;

  Judging(TaskTable table, Opinions opinions, Risks risks) {
    this.table = table;
    this.opinions = opinions;
    this.risks = risks;
  }

  /** What came of one officer's word. */
  enum Said {
    DECIDES,
    PASSES_ON,
    /** It did not count: the lease or the version is another. */
    REFUSED
  }

  /** Records a word; the task is locked by the update until the transaction ends. */
  Said say(Task task, String officer, int version, Decision decision, String note, Instant now) {
    List<Opinion> before = opinions.of(task.id(), version);
    Set<Risk> why = before.isEmpty() ? risks.of(task, officer, decision) : Set.of();
    boolean last =
        switch (before.size()) {
          case 0 -> why.isEmpty();
          case 1 -> before.getFirst().decision() == decision;
          default -> true;
        };
    boolean counts =
        last
            ? table.decide(task.id(), officer, version, decision, note, now)
            : table.pass(task.id(), officer, version, now);
    if (counts && !(last && before.isEmpty())) {
      opinions.add(task, new Opinion(before.size() + 1, officer, decision, note, now, why));
    }
    return !counts ? Said.REFUSED : last ? Said.DECIDES : Said.PASSES_ON;
  }

  /** Whether this officer has said just this already. */
  boolean said(Task task, String officer, Decision decision) {
    Optional<Opinion> own =
        opinions.of(task.id(), task.version()).stream()
            .filter(one -> one.officer().equals(officer))
            .findFirst();
    return own.filter(one -> one.decision() == decision).isPresent();
  }
}
