package id.berkas.registration;

import id.berkas.document.Told;
import java.util.List;

/**
 * The answer to a {@link RegistrationOrder}.
 *
 * @param refused whether the lines say why it was not done
 * @param lines for a person, in both languages
 * @param whose numbers of the registrations that were found
 */
public record RegistrationReply(boolean refused, List<Told> lines, List<String> whose) {
  public RegistrationReply {
    lines = List.copyOf(lines);
    whose = List.copyOf(whose);
  }

  /** One that lists nobody. */
  RegistrationReply(boolean refused, List<Told> lines) {
    this(refused, lines, List.of());
  }
}
