package id.berkas.web.desk;

import id.berkas.document.Packet;
import id.berkas.letter.Contact;
import id.berkas.letter.Contacts;
import id.berkas.letter.Letter;
import id.berkas.letter.Letters;
import id.berkas.letter.WhatsApp;
import id.berkas.web.access.Role;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter of a packet that was sent back, and the log of who was told. */
@Controller
@RequestMapping("/packets/{id}")
class LetterDesk {

  private final Sight sight;
  private final Letters letters;
  private final Contacts contacts;

  LetterDesk(Sight sight, Letters letters, Contacts contacts) {
    this.sight = sight;
    this.letters = letters;
    this.contacts = contacts;
  }

  @GetMapping("/letter")
  String letter(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      QueueFilter filter,
      Model model) {
    Packet packet = packet(who, id);
    model.addAttribute("filter", filter);
    model.addAttribute("packet", packet);
    model.addAttribute("mayContact", !who.is(Role.AUDITOR));
    model.addAttribute("contacts", contacts.of(packet.id()));
    model.addAttribute("ways", Contact.Way.values());
    model.addAttribute("results", Contact.Result.values());
    switch (letters.of(packet.id())) {
      case Letters.Answer.Written written -> show(written.letter(), model);
      case Letters.Answer.NotSentBack no -> model.addAttribute("none", "letter.not-sent-back");
      case Letters.Answer.OfNobody no -> model.addAttribute("none", "letter.of-nobody");
    }
    return "letter";
  }

  private void show(Letter letter, Model model) {
    model.addAttribute("letter", letter);
    model.addAttribute("message", letters.message(letter));
    model.addAttribute("chat", WhatsApp.chat(letter.phone()).orElse(null));
  }

  @GetMapping("/letter.pdf")
  ResponseEntity<byte[]> pdf(@AuthenticationPrincipal SignedIn who, @PathVariable String id)
      throws IOException {
    Packet packet = packet(who, id);
    return switch (letters.of(packet.id())) {
      case Letters.Answer.Written written -> pdf(packet, letters.pdf(written.letter()));
      case Letters.Answer.NotSentBack no -> throw new NotHere();
      case Letters.Answer.OfNobody no -> throw new NotHere();
    };
  }

  /** Its name says nothing about a person. */
  private static ResponseEntity<byte[]> pdf(Packet packet, byte[] content) {
    ContentDisposition name =
        ContentDisposition.inline().filename("surat-%s.pdf".formatted(packet.id())).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(content);
  }

  @PostMapping("/contacts")
  String contacted(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam Contact.Way way,
      @RequestParam Contact.Result result,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes after) {
    Packet packet = packet(who, id);
    contacts.add(packet.id(), who.name(), way, result, note.strip());
    Notice.good(after, "contact-noted");
    return "redirect:/packets/%s/letter".formatted(packet.id());
  }

  private Packet packet(SignedIn who, String id) {
    return sight.packet(who, id).orElseThrow(NotHere::new);
  }
}
