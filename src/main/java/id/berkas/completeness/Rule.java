package id.berkas.completeness;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of claim asks for.
 *
 * @param program such as JHT
 * @param scope the claims of the programme it is for
 * @param documents what it asks for, in the order of the checklist
 * @param checks what an officer looks at in every such claim, with the source of each
 * @param limits when such a claim may be made
 */
record Rule(
    String program,
    Scope scope,
    List<Requirement> documents,
    List<Sourced> checks,
    List<TimeLimit> limits) {

  Rule {
    documents = List.copyOf(documents);
    checks = List.copyOf(checks);
    limits = List.copyOf(limits);
  }

  /** A text and where it is written. */
  record Sourced(Text text, String source) {}

  /**
   * Which claims; an empty set means any.
   *
   * @param causes claim causes
   * @param segments PU, BPU, JAKON or PMI
   * @param channels online, offline or collective
   */
  record Scope(Set<String> causes, Set<String> segments, Set<String> channels) {

    private static final int CAUSE = 4;
    private static final int SEGMENT = 2;

    Scope {
      causes = Set.copyOf(causes);
      segments = Set.copyOf(segments);
      channels = Set.copyOf(channels);
    }

    boolean holds(Claim claim) {
      return holds(causes, claim.registration().claimCause())
          && holds(segments, claim.segment())
          && holds(channels, claim.registration().channel());
    }

    /** A narrower scope goes before a wider one; the cause counts most. */
    int narrowness() {
      return (causes.isEmpty() ? 0 : CAUSE)
          + (segments.isEmpty() ? 0 : SEGMENT)
          + (channels.isEmpty() ? 0 : 1);
    }

    /** Whether no telling which of two goes first for some claim. */
    boolean collides(Scope other) {
      return narrowness() == other.narrowness()
          && meet(causes, other.causes)
          && meet(segments, other.segments)
          && meet(channels, other.channels);
    }

    private static boolean holds(Set<String> named, @Nullable String value) {
      return named.isEmpty() || (value != null && named.contains(value));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
      return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
  }
}
