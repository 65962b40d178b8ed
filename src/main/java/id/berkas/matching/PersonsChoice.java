package id.berkas.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's word about whose a packet is, kept as the packet's finding {@value #KIND} until it is
 * taken back. No later run of the stage overrules it.
 *
 * @param registration null for nobody known
 * @param by sign-in name
 * @param at when it was said
 * @param reason why; untrusted text, empty when none was given
 */
public record PersonsChoice(@Nullable String registration, String by, Instant at, String reason) {

  /** Name of the finding. */
  public static final String KIND = "choice";
}
