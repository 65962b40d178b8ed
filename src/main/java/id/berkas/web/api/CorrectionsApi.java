package id.berkas.web.api;

import id.berkas.correction.Correction;
import id.berkas.correction.Corrections;
import id.berkas.correction.Entry;
import id.berkas.correction.Outcome;
import id.berkas.web.access.Correcting;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people and programs change about packets. */
@RestController
@RequestMapping("/api/v1/corrections")
class CorrectionsApi {

  private final Correcting correcting;
  private final Corrections corrections;
  private final Sight sight;

  CorrectionsApi(Correcting correcting, Corrections corrections, Sight sight) {
    this.correcting = correcting;
    this.corrections = corrections;
    this.sight = sight;
  }

  /** The corrections of a packet, newest first. */
  @GetMapping
  List<Entry> list(@AuthenticationPrincipal SignedIn who, @RequestParam String packet) {
    return corrections.ofPacket(
        sight.packet(who, packet).orElseThrow(() -> Problem.notFound("packet")).id());
  }

  /** Makes a correction; the packets it touches go through the stages again. */
  @PostMapping
  Outcome.Done make(@AuthenticationPrincipal SignedIn who, @RequestBody Correction correction) {
    return done(
        correcting.make(who, correction).orElseThrow(() -> Problem.notFound("packet or page")));
  }

  /** Takes a correction back as long as nothing later stands on it. */
  @PostMapping("/{id}/undo")
  Outcome.Done undo(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    return done(correcting.undo(who, id).orElseThrow(() -> Problem.notFound("correction")));
  }

  private Outcome.Done done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done;
      case Outcome.Refused refused ->
          throw Problem.conflict(
              refused.refusal().why().code(),
              correcting.sentence(refused.refusal(), Locale.ENGLISH));
    };
  }
}
