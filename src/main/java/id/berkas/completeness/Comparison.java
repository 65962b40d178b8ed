package id.berkas.completeness;

import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Checklist.Check;
import id.berkas.completeness.Checklist.Contradiction;
import id.berkas.completeness.Checklist.Line;
import id.berkas.completeness.Checklist.Missing;
import java.util.ArrayList;
import java.util.List;

/** One packet against one rule. */
final class Comparison {

  private static final String DOCUMENT = "{document}";

  private final Documents documents;
  private final Claim claim;
  private final String edition;
  private final Asks asks;
  private final List<Line> lines = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  /**
   * @param asks how an officer is asked to look
   */
  Comparison(Documents documents, Claim claim, String edition, Asks asks) {
    this.documents = documents;
    this.claim = claim;
    this.edition = edition;
    this.asks = asks;
  }

  Checklist with(Rule rule, List<Contradiction> contradictions) {
    rule.documents().forEach(requirement -> judge(requirement, named(rule)));
    for (TimeLimit limit : rule.limits()) {
      limit.judge(claim).ifPresent(text -> checks.add(check(text, limit.source(), List.of())));
    }
    rule.checks().forEach(check -> checks.add(check(check.text(), check.source(), List.of())));
    return new Checklist(
        documents.packet(),
        claim.registration().number(),
        edition,
        lines,
        missing,
        checks,
        contradictions);
  }

  private String named(Rule rule) {
    String cause = claim.registration().claimCause();
    return cause == null || rule.scope().causes().isEmpty()
        ? "%s, %s".formatted(edition, rule.program())
        : "%s, %s %s".formatted(edition, rule.program(), cause);
  }

  private void judge(Requirement requirement, String rule) {
    Truth asked = requirement.when().of(claim);
    if (asked == Truth.NO) {
      return;
    }
    Line line = line(requirement.oneOf());
    if (line.found() != null) {
      lines.add(line);
      requirement
          .checks()
          .forEach(text -> checks.add(check(text, requirement.source(), line.pages())));
      askToLook(requirement, line);
    } else if (asked == Truth.YES) {
      lines.add(line);
      missing.add(
          new Missing(
              requirement.oneOf().getFirst(),
              requirement.ask().indonesian(),
              requirement.ask().english(),
              rule,
              requirement.source()));
    } else {
      Text text = asks.perhaps().with(DOCUMENT, requirement.ask());
      checks.add(check(text, requirement.source(), List.of()));
    }
  }

  /** A document that nothing but a learned model knows, or that it takes for another. */
  private void askToLook(Requirement requirement, Line line) {
    List<FoundDocument> found =
        documents.documents().stream()
            .filter(document -> document.type().equals(line.found()))
            .toList();
    if (found.stream().allMatch(document -> document.model().isPresent())) {
      Text text = asks.learned().with(DOCUMENT, requirement.ask());
      checks.add(check(text, requirement.source(), line.pages()));
    } else if (found.stream().allMatch(document -> document.doubt().isPresent())) {
      Text text = asks.doubted().with(DOCUMENT, requirement.ask());
      checks.add(check(text, requirement.source(), line.pages()));
    }
  }

  private static Check check(Text text, String source, List<String> pages) {
    return new Check(text.indonesian(), text.english(), source, pages);
  }

  private Line line(List<String> oneOf) {
    for (String type : oneOf) {
      List<String> pages =
          documents.documents().stream()
              .filter(document -> document.type().equals(type))
              .map(FoundDocument::pages)
              .flatMap(List::stream)
              .distinct()
              .toList();
      if (!pages.isEmpty()) {
        return new Line(oneOf, type, pages);
      }
    }
    return new Line(oneOf, null, List.of());
  }
}
