package id.berkas.letter;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.completeness.Checklist;
import id.berkas.document.Packets;
import id.berkas.letter.Letter.Deficiency;
import id.berkas.matching.Match;
import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import id.berkas.separation.CoverSheetCode;
import id.berkas.verification.Decision;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Writes the letter of a packet that was sent back. It says what the checklist of the decision
 * said, so that it can be printed again and says the same.
 */
@Service
public class Letters {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  /** Causes of claims that others make after the participant's death. */
  private static final Set<String> OF_SURVIVORS =
      Set.of("MENINGGAL_DUNIA", "JANDA_DUDA", "ANAK", "ORANG_TUA");

  private final Tasks tasks;
  private final Packets packets;
  private final RegistrationLookup registrations;
  private final DocumentCatalogue catalogue;
  private final LetterPaper paper;

  Letters(
      Tasks tasks,
      Packets packets,
      RegistrationLookup registrations,
      DocumentCatalogue catalogue,
      LetterPaper paper) {
    this.tasks = tasks;
    this.packets = packets;
    this.registrations = registrations;
    this.catalogue = catalogue;
    this.paper = paper;
  }

  /** The answer to somebody who wants the letter of a packet. */
  public sealed interface Answer {

    /** There it is. */
    record Written(Letter letter) implements Answer {}

    /** The packet was not sent back. */
    record NotSentBack() implements Answer {}

    /** Nobody can say whose papers these are; a letter could reach the wrong person. */
    record OfNobody() implements Answer {}
  }

  public Answer of(String packet) {
    Task.Verdict verdict = tasks.ofPacket(packet).map(Task::verdict).orElse(null);
    if (verdict == null || verdict.decision() != Decision.SENT_BACK) {
      return new Answer.NotSentBack();
    }
    return packets
        .finding(packet, Match.KIND, Match.class)
        .filter(match -> !(match instanceof Match.Conflict))
        .flatMap(match -> Optional.ofNullable(match.registration()))
        .flatMap(registrations::find)
        .filter(registration -> CoverSheetCode.canCarry(registration.number()))
        .<Answer>map(registration -> new Answer.Written(letter(packet, registration, verdict)))
        .orElseGet(Answer.OfNobody::new);
  }

  /** The letter as text for a message, in Indonesian. */
  public String message(Letter letter) {
    return LetterWords.message(letter);
  }

  /** The letter on paper, its cover sheet last. */
  public byte[] pdf(Letter letter) throws IOException {
    return paper.print(letter);
  }

  private Letter letter(String packet, Registration registration, Task.Verdict verdict) {
    List<Deficiency> deficiencies = deficiencies(packet);
    return new Letter(
        packet,
        to(registration),
        LocalDate.ofInstant(verdict.at(), JAKARTA),
        deficiencies,
        verdict.note(),
        registration.phone(),
        CoverSheetOf.registration(
            registration, deficiencies.stream().map(Deficiency::document).toList()));
  }

  private List<Deficiency> deficiencies(String packet) {
    return packets.finding(packet, Checklist.FINDING, Checklist.class).stream()
        .flatMap(list -> list.missing().stream())
        .map(missing -> new Deficiency(catalogue.nameId(missing.type()), missing.textId()))
        .toList();
  }

  /** A letter about a death never greets the dead. */
  private static String to(Registration registration) {
    String applicant = registration.applicantName();
    if (applicant != null && !applicant.isBlank()) {
      return applicant;
    }
    String cause = registration.claimCause();
    boolean survivors =
        registration.program() == Program.JKM || (cause != null && OF_SURVIVORS.contains(cause));
    return survivors
        ? "ahli waris dari %s".formatted(registration.fullName())
        : registration.fullName();
  }
}
