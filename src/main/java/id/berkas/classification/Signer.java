package id.berkas.classification;

import java.util.List;

/**
 * Letters begin with the person who signs and only then name the person they are about. Fields of
 * the first are marked, so that a manager's name is not held against the participant.
 */
final class Signer {

  private static final List<Phrase> OPENING =
      List.of(Phrase.of("bertanda tangan di bawah ini"), Phrase.of("yang bertanda tangan"));
  private static final List<Phrase> TURN =
      List.of(
          Phrase.of("menerangkan"),
          Phrase.of("dengan ini"),
          Phrase.of("menyatakan"),
          Phrase.of("dengan sebenarnya"),
          Phrase.of("memberi kuasa"));

  private final Flow flow;
  private final int from;
  private final int to;

  Signer(Flow flow) {
    this.flow = flow;
    this.from = first(OPENING, 0);
    this.to = first(TURN, from + 1);
  }

  List<String> warnings(Reading reading) {
    int at = flow.pieces().indexOf(reading.span().pieces().getFirst());
    return at > from && at < to ? List.of("signer") : List.of();
  }

  private int first(List<Phrase> phrases, int least) {
    return phrases.stream()
        .flatMap(phrase -> PhraseSearch.find(flow, phrase).stream())
        .mapToInt(Occurrence::first)
        .filter(first -> first >= least)
        .min()
        .orElse(Integer.MAX_VALUE - 1);
  }
}
