package id.berkas.web.access;

import id.berkas.correction.Correction;
import id.berkas.correction.Corrections;
import id.berkas.correction.Outcome;
import id.berkas.correction.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Corrections by people who may see what they correct, for the pages and the API alike. */
@Component
public class Correcting {

  private final Sight sight;
  private final Corrections corrections;
  private final MessageSource messages;

  Correcting(Sight sight, Corrections corrections, MessageSource messages) {
    this.sight = sight;
    this.corrections = corrections;
    this.messages = messages;
  }

  /** Empty when something the command names is not there for this person. */
  public Optional<Outcome> make(SignedIn who, Correction correction) {
    boolean all =
        packets(correction).allMatch(id -> sight.packet(who, id).isPresent())
            && pages(correction).allMatch(id -> sight.page(who, id).isPresent());
    return all ? Optional.of(corrections.make(correction, who.name())) : Optional.empty();
  }

  /** Empty when there is no such correction for this person. */
  public Optional<Outcome> undo(SignedIn who, long id) {
    List<String> packets = corrections.packets(id);
    boolean all =
        !packets.isEmpty()
            && packets.stream().allMatch(packet -> sight.packet(who, packet).isPresent());
    return all ? Optional.of(corrections.undo(id, who.name())) : Optional.empty();
  }

  /** A refusal as a sentence. */
  public String sentence(Refusal refusal, Locale language) {
    String key = "refused." + refusal.sentence();
    String text = messages.getMessage(key, refusal.details().toArray(), key, language);
    return text == null ? key : text;
  }

  private static Stream<String> packets(Correction correction) {
    return switch (correction) {
      case Correction.Choose choose -> known(choose.packet());
      case Correction.Merge merge -> known(merge.packet(), merge.into());
      case Correction.Move move -> known(move.to());
      case Correction.Split split -> Stream.of();
      case Correction.Turn turn -> Stream.of();
      case Correction.SetType type -> Stream.of();
      case Correction.SetField field -> Stream.of();
      case Correction.Replace replace -> Stream.of();
    };
  }

  private static Stream<String> pages(Correction correction) {
    return switch (correction) {
      case Correction.Choose choose -> Stream.of();
      case Correction.Merge merge -> Stream.of();
      case Correction.Move move -> move.pages().stream();
      case Correction.Split split -> known(split.page());
      case Correction.Turn turn -> known(turn.page());
      case Correction.SetType type -> type.pages().stream();
      case Correction.SetField field -> known(field.page());
      case Correction.Replace replace ->
          Stream.concat(replace.pages().stream(), replace.by().stream());
    };
  }

  /** A field left out of a request is a thing that is not there. */
  private static Stream<String> known(@Nullable String... ids) {
    return Stream.of(ids).map(id -> Objects.requireNonNullElse(id, ""));
  }
}
