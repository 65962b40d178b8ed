package id.berkas.matching;

import id.berkas.registration.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses between several registrations that the same numbers lead to. */
final class Choice {

  private final MatchingRules rules;

  Choice(MatchingRules rules) {
    this.rules = rules;
  }

  /** Those left when participant number and claim form have had their say; one is a decision. */
  List<Support> choose(List<Support> tied, List<PageEvidence> pages) {
    List<Support> byKpj = tied.stream().filter(support -> support.has("kpj")).toList();
    List<Support> left = byKpj.isEmpty() ? tied : byKpj;
    if (left.size() < 2) {
      return left;
    }
    List<Support> open =
        left.stream().filter(support -> support.registration().closed() == null).toList();
    return open.isEmpty() ? byForm(left, pages) : byForm(open, pages);
  }

  private List<Support> byForm(List<Support> left, List<PageEvidence> pages) {
    Set<Program> claimed = claimed(pages);
    List<Support> byForm =
        left.stream()
            .filter(support -> claimed.contains(support.registration().program()))
            .toList();
    return byForm.isEmpty() ? left : byForm;
  }

  /** Whether the packet's forms claim under other programmes only. */
  boolean formsContradict(Support support, List<PageEvidence> pages) {
    Set<Program> claimed = claimed(pages);
    return !claimed.isEmpty() && !claimed.contains(support.registration().program());
  }

  private Set<Program> claimed(List<PageEvidence> pages) {
    return pages.stream()
        .flatMap(page -> page.types().stream())
        .flatMap(type -> rules.forms().getOrDefault(type, Set.of()).stream())
        .collect(Collectors.toSet());
  }
}
