package id.berkas.learning;

import java.util.List;

/**
 * The answer to a {@link ClassifierOrder}.
 *
 * @param refused whether the lines say why it was not done
 * @param lines for a person
 */
public record ClassifierReply(boolean refused, List<String> lines) {
  public ClassifierReply {
    lines = List.copyOf(lines);
  }

  static ClassifierReply done(List<String> lines) {
    return new ClassifierReply(false, lines);
  }

  static ClassifierReply refusal(String line) {
    return new ClassifierReply(true, List.of(line));
  }
}
