package id.berkas.registration;

import java.util.List;

/**
 * The answer to a {@link RegistrationOrder}.
 *
 * @param refused whether the lines say why it was not done
 * @param lines for a person
 */
public record RegistrationReply(boolean refused, List<String> lines) {
  public RegistrationReply {
    lines = List.copyOf(lines);
  }
}
