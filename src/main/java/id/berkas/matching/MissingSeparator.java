package id.berkas.matching;

import id.berkas.classification.FieldKind;
import id.berkas.matching.Verdict.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sees two envelopes in one packet: a stretch of the subject's pages and a stretch of somebody
 * else's, or a second claim form behind papers that are not its own.
 */
final class MissingSeparator {

  /** One page on the wrong side of the cut weighs as much as two on the right one. */
  private static final int MISPLACED = 2;

  /** So many pages of other people in front of the subject's first are no accident. */
  private static final int STRETCH = 2;

  private final List<Verdict> verdicts;
  private final Set<String> foreign;
  private final MatchingRules rules;

  /**
   * @param verdicts in page order
   * @param foreign ids of pages that are somebody else's
   */
  MissingSeparator(List<Verdict> verdicts, Set<String> foreign, MatchingRules rules) {
    this.verdicts = verdicts;
    this.foreign = foreign;
    this.rules = rules;
  }

  /** The first page of the second envelope, if there seem to be two. */
  Optional<PageEvidence> find() {
    int best = 0;
    int bestCut = -1;
    for (int cut = 1; cut < verdicts.size(); cut++) {
      int gain = Math.max(gain(0, cut), gain(cut, 0));
      if (gain > best || (gain == best && bestCut > 0 && opens(cut) && !opens(bestCut))) {
        best = gain;
        bestCut = cut;
      }
    }
    return bestCut < 0
        ? secondForm().or(this::lateSubject)
        : Optional.of(verdicts.get(bestCut).page());
  }

  /**
   * The first page of the subject behind several that speak of other people only, or the subject's
   * form behind a stretch of pages of which one does. Heirs and witnesses are usual in a claim, but
   * an envelope begins with its own form or card.
   */
  private Optional<PageEvidence> lateSubject() {
    List<Verdict> before = verdicts.stream().takeWhile(verdict -> !verdict.is(Kind.OWN)).toList();
    if (before.size() == verdicts.size()) {
      return Optional.empty();
    }
    Verdict subject = verdicts.get(before.size());
    long others = before.stream().filter(this::speaks).count();
    boolean lateForm = isForm(subject) && others > 0 && before.size() > STRETCH;
    return others >= STRETCH || lateForm ? Optional.of(subject.page()) : Optional.empty();
  }

  /**
   * Of anybody. A family card whose numbers are nobody's known and a report that names only people
   * unlike the subject are silent, but not empty.
   */
  private boolean speaks(Verdict verdict) {
    PageEvidence page = verdict.page();
    return !verdict.is(Kind.SILENT)
        || !page.niks().isEmpty()
        || (rules.isList(page) && page.of(FieldKind.NAME).findAny().isPresent());
  }

  /** How well a cut parts own from foreign pages; nothing when a side proves too little. */
  private int gain(int own, int other) {
    int cut = Math.max(own, other);
    List<Verdict> before = verdicts.subList(0, cut);
    List<Verdict> after = verdicts.subList(cut, verdicts.size());
    List<Verdict> ours = own == 0 ? before : after;
    List<Verdict> theirs = own == 0 ? after : before;
    long proof = theirs.stream().filter(this::isForeign).count();
    boolean enough = proof > 1 || (proof == 1 && theirs.stream().anyMatch(this::isForeignForm));
    long known = ours.stream().filter(this::isOwn).count();
    if (!enough || known == 0) {
      return 0;
    }
    long misplaced =
        ours.stream().filter(this::isForeign).count() + theirs.stream().filter(this::isOwn).count();
    return (int) (known + proof - MISPLACED * misplaced);
  }

  /**
   * A claim form apart from the first, one of the two not the subject's: it speaks of somebody
   * else, or describes a person and bears nothing of the subject.
   */
  private Optional<PageEvidence> secondForm() {
    Map<String, Verdict> first = new TreeMap<>();
    Set<String> before = Set.of();
    for (Verdict verdict : verdicts) {
      Set<String> forms = new TreeSet<>(verdict.page().types());
      forms.retainAll(rules.forms().keySet());
      boolean again = !forms.isEmpty() && !before.containsAll(forms);
      if (again && forms.stream().allMatch(form -> areOfTwo(first.get(form), verdict))) {
        return Optional.of(verdict.page());
      }
      forms.forEach(form -> first.putIfAbsent(form, verdict));
      before = forms;
    }
    return Optional.empty();
  }

  private boolean areOfTwo(@Nullable Verdict first, Verdict second) {
    return first != null
        && ((!isOwn(second) && isForeign(second)) || (isOwn(second) && isAnothers(first)));
  }

  private boolean isAnothers(Verdict form) {
    return !isOwn(form) && form.page().describesSomebody();
  }

  private boolean opens(int place) {
    return isForm(verdicts.get(place)) && !isForm(verdicts.get(place - 1));
  }

  private boolean isForm(Verdict verdict) {
    return verdict.page().types().stream().anyMatch(rules.forms()::containsKey);
  }

  private boolean isForeignForm(Verdict verdict) {
    return isForm(verdict) && isForeign(verdict);
  }

  private boolean isForeign(Verdict verdict) {
    return foreign.contains(verdict.page().page());
  }

  private boolean isOwn(Verdict verdict) {
    return verdict.is(Kind.OWN) && !isForeign(verdict);
  }
}
