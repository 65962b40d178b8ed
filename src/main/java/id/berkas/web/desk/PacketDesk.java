package id.berkas.web.desk;

import id.berkas.correction.Corrections;
import id.berkas.document.Packet;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.matching.Matching;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import id.berkas.verification.Task;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import id.berkas.web.access.StoredFiles;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One packet, its pages and its reasons. */
@Controller
class PacketDesk {

  private final Sight sight;
  private final Reviews reviews;
  private final StoredFiles files;
  private final Corrections corrections;
  private final OfficersDesk desk;
  private final Packets packets;
  private final RegistrationLookup registrations;
  private final Matching matching;
  private final HiddenNumbers hidden;
  private final Clock clock;

  PacketDesk(
      Sight sight,
      Reviews reviews,
      StoredFiles files,
      Corrections corrections,
      OfficersDesk desk,
      Packets packets,
      RegistrationLookup registrations,
      Matching matching,
      HiddenNumbers hidden,
      Clock clock) {
    this.sight = sight;
    this.reviews = reviews;
    this.files = files;
    this.corrections = corrections;
    this.desk = desk;
    this.packets = packets;
    this.registrations = registrations;
    this.matching = matching;
    this.hidden = hidden;
    this.clock = clock;
  }

  @GetMapping("/packets/{id}")
  String packet(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      QueueFilter filter,
      Model model) {
    Packet packet = sight.packet(who, id).orElseThrow(NotHere::new);
    model.addAttribute("filter", filter);
    if (packet.state() == PacketState.DISSOLVED) {
      model.addAttribute("packet", packet);
      model.addAttribute("heirs", heirs(packet));
      return "gone";
    }
    Review review = reviews.of(packet);
    String holder = holder(review.task());
    model.addAttribute("review", review);
    model.addAttribute("holder", holder);
    model.addAttribute("mine", who.name().equals(holder));
    if (review.task() != null) {
      desk.lay(who, review.task(), model);
    }
    model.addAttribute("done", corrections.ofPacket(packet.id()));
    return "packet";
  }

  /** Where its pages may lie: the packets they went into, or else all that its batch has. */
  private List<String> heirs(Packet gone) {
    List<String> living =
        corrections.heirs(gone.id()).stream()
            .filter(heir -> packets.get(heir).state() != PacketState.DISSOLVED)
            .toList();
    return living.isEmpty()
        ? packets.ofBatch(gone.batch()).stream().map(Packet::id).toList()
        : living;
  }

  /**
   * The words in which the pages about a packet hide numbers, by the names they have there. A call
   * of its own, so that the audit knows who wanted to see them.
   *
   * @param number the registration that is looked at besides
   */
  @GetMapping("/packets/{id}/numbers")
  ResponseEntity<Map<String, String>> numbers(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String number) {
    Packet packet = sight.packet(who, id).orElseThrow(NotHere::new);
    Optional<Registration> looked = Optional.ofNullable(number).flatMap(registrations::find);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            hidden.of(
                reviews.of(packet),
                looked.orElse(null),
                looked.map(one -> matching.seenFrom(one, packet)).orElse(null)));
  }

  @GetMapping("/packets/{id}/pdf")
  ResponseEntity<Resource> pdf(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    return files.pdf(who, id).orElseThrow(NotHere::new);
  }

  @GetMapping("/pages/{id}/view")
  ResponseEntity<Resource> view(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestHeader HttpHeaders asked) {
    return files.view(who, id, asked).orElseThrow(NotHere::new);
  }

  @GetMapping("/pages/{id}/original")
  ResponseEntity<Resource> original(
      @AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    return files.original(who, id).orElseThrow(NotHere::new);
  }

  @GetMapping("/pages/{id}/thumbnail")
  ResponseEntity<Resource> thumbnail(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestHeader HttpHeaders asked) {
    return files.thumbnail(who, id, asked).orElseThrow(NotHere::new);
  }

  private @Nullable String holder(@Nullable Task task) {
    return task == null || task.state() != Task.State.OPEN ? null : task.holder(clock.instant());
  }
}
