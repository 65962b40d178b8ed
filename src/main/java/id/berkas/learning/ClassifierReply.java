package id.berkas.learning;

import id.berkas.document.Told;
import java.util.List;

/**
 * The answer to a {@link ClassifierOrder}.
 *
 * @param refused whether the lines say why it was not done
 * @param lines for a person, in both languages
 */
public record ClassifierReply(boolean refused, List<Told> lines) {
  public ClassifierReply {
    lines = List.copyOf(lines);
  }

  static ClassifierReply done(List<Told> lines) {
    return new ClassifierReply(false, lines);
  }

  static ClassifierReply refusal(Told line) {
    return new ClassifierReply(true, List.of(line));
  }
}
