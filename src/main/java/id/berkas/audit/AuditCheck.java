package id.berkas.audit;

import id.berkas.audit.AuditVerdict.Break;
import id.berkas.audit.AuditVerdict.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Walks the chain from its first entry and computes every hash again. */
@Component("auditCheck")
public class AuditCheck {

  private static final int AT_ONCE = 5_000;

  private final Chain chain;
  private final Anchors anchors;

  AuditCheck(Chain chain, Anchors anchors) {
    this.chain = chain;
    this.anchors = anchors;
  }

  /** Answers a running hub's route. */
  public AuditVerdict answer(AuditRequest request) {
    return check();
  }

  /** Checks everything; what is added meanwhile is not looked at. */
  public AuditVerdict check() {
    List<Head> kept = anchors.all();
    Head end = chain.head();
    Map<Long, String> known = new HashMap<>();
    kept.forEach(head -> known.put(head.number(), head.hash()));
    Walk walk = new Walk(known);
    walk.to(end);
    Optional<Break> broken = walk.broken.or(() -> afterTheEnd(end, kept, walk));
    return new AuditVerdict(walk.last.number(), kept.size(), walk.last.hash(), broken.orElse(null));
  }

  /** The walk was whole up to the head that the table names; is that the end? */
  private Optional<Break> afterTheEnd(Head end, List<Head> kept, Walk walk) {
    long farthest = kept.stream().mapToLong(Head::number).max().orElse(0);
    if (walk.last.number() < Math.max(end.number(), farthest)) {
      return broken(Kind.CUT, walk.last.number() + 1, walk.last.number());
    }
    if (!walk.last.equals(end)) {
      return broken(Kind.CHANGED, end.number(), end.number());
    }
    List<AuditEntry> beyond = chain.beyondHead();
    return beyond.isEmpty()
        ? Optional.empty()
        : broken(Kind.ADDED, beyond.getFirst().number(), end.number());
  }

  private static Optional<Break> broken(Kind kind, long entry, long other) {
    return Optional.of(new Break(kind, entry, other));
  }

  /** One way through the table. */
  private final class Walk {
    private final Map<Long, String> known;
    private Head last = new Head(0, AuditEntry.NOTHING);
    private Optional<Break> broken = Optional.empty();

    Walk(Map<Long, String> known) {
      this.known = known;
    }

    void to(Head end) {
      while (broken.isEmpty() && last.number() < end.number()) {
        List<AuditEntry> entries = chain.after(last.number(), AT_ONCE);
        if (entries.isEmpty()) {
          return;
        }
        for (AuditEntry entry : entries) {
          if (entry.number() > end.number() && last.number() == end.number()) {
            return;
          }
          broken = fault(entry);
          if (broken.isPresent()) {
            return;
          }
          last = new Head(entry.number(), entry.hash());
        }
      }
    }

    private Optional<Break> fault(AuditEntry entry) {
      long expected = last.number() + 1;
      if (entry.number() != expected) {
        return broken(Kind.REMOVED, expected, entry.number());
      }
      if (!entry.isIntact()) {
        return broken(Kind.CHANGED, entry.number(), last.number());
      }
      if (!entry.former().equals(last.hash())) {
        return broken(Kind.REPLACED, entry.number(), last.number());
      }
      String anchored = known.get(entry.number());
      return anchored == null || anchored.equals(entry.hash())
          ? Optional.empty()
          : broken(Kind.REWRITTEN, entry.number(), entry.number());
    }
  }
}
