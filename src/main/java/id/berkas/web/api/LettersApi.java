package id.berkas.web.api;

import id.berkas.letter.Contact;
import id.berkas.letter.Contacts;
import id.berkas.letter.Letter;
import id.berkas.letter.Letter.Deficiency;
import id.berkas.letter.Letters;
import id.berkas.letter.WhatsApp;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letter of a packet that was sent back, and the log of who was told. */
@RestController
@RequestMapping("/api/v1/packets/{id}")
class LettersApi {

  private final Sight sight;
  private final Letters letters;
  private final Contacts contacts;

  LettersApi(Sight sight, Letters letters, Contacts contacts) {
    this.sight = sight;
    this.letters = letters;
    this.contacts = contacts;
  }

  /**
   * What the participant has to bring.
   *
   * @param to who reads it
   * @param message the letter as text, in Indonesian
   * @param registration whose cover sheet is its last page
   * @param chat address that opens a WhatsApp chat; absent when the number is no mobile one
   */
  record LetterReport(
      String packet,
      String to,
      LocalDate day,
      List<Deficiency> deficiencies,
      String note,
      String message,
      String registration,
      @Nullable String phone,
      @Nullable String chat) {}

  /** One try to reach the participant. */
  record Contacting(
      @NotNull Contact.@Nullable Way way,
      @NotNull Contact.@Nullable Result result,
      @Nullable @Size(max = Contacts.NOTE) String note) {}

  @GetMapping("/letter")
  LetterReport letter(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    Letter letter = written(who, id);
    return new LetterReport(
        letter.packet(),
        letter.to(),
        letter.day(),
        letter.deficiencies(),
        letter.note(),
        letters.message(letter),
        letter.cover().registration(),
        letter.phone(),
        WhatsApp.chat(letter.phone()).orElse(null));
  }

  /** The letter on paper, its cover sheet last. */
  @GetMapping(path = "/letter.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  byte[] pdf(@AuthenticationPrincipal SignedIn who, @PathVariable String id) throws IOException {
    return letters.pdf(written(who, id));
  }

  /** The latest first. */
  @GetMapping("/contacts")
  List<Contact> contacts(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    return contacts.of(packet(who, id));
  }

  @PostMapping("/contacts")
  List<Contact> contacted(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @Valid @RequestBody Contacting contacting) {
    String packet = packet(who, id);
    contacts.add(
        packet,
        who.name(),
        Objects.requireNonNull(contacting.way()),
        Objects.requireNonNull(contacting.result()),
        Objects.requireNonNullElse(contacting.note(), "").strip());
    return contacts.of(packet);
  }

  private Letter written(SignedIn who, String id) {
    return switch (letters.of(packet(who, id))) {
      case Letters.Answer.Written written -> written.letter();
      case Letters.Answer.NotSentBack no ->
          throw Problem.conflict("not-sent-back", "This packet was not sent back.");
      case Letters.Answer.OfNobody no ->
          throw Problem.conflict(
              "of-nobody", "Nobody can say whose papers these are; choose the registration first.");
    };
  }

  private String packet(SignedIn who, String id) {
    return sight.packet(who, id).orElseThrow(() -> Problem.notFound("packet")).id();
  }
}
