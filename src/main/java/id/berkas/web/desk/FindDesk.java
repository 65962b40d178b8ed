package id.berkas.web.desk;

import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.matching.Match;
import id.berkas.matching.Matching;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationSearch;
import id.berkas.registration.Registrations;
import id.berkas.verification.Task;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import id.berkas.web.audit.Listing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The search for the registration of one packet, its pages beside it. */
@Controller
class FindDesk {

  private static final int SHOWN = 30;

  private final Sight sight;
  private final Batches batches;
  private final Reviews reviews;
  private final RegistrationSearch search;
  private final Registrations registrations;
  private final Matching matching;
  private final Clock clock;

  FindDesk(
      Sight sight,
      Batches batches,
      Reviews reviews,
      RegistrationSearch search,
      Registrations registrations,
      Matching matching,
      Clock clock) {
    this.sight = sight;
    this.batches = batches;
    this.reviews = reviews;
    this.search = search;
    this.registrations = registrations;
    this.matching = matching;
    this.clock = clock;
  }

  /**
   * @param q what was typed; empty shows what the machine thought of
   * @param number the registration that is looked at more closely
   */
  @GetMapping("/packets/{id}/registration")
  String find(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String number,
      Model model) {
    Packet packet = sight.packet(who, id).orElseThrow(NotHere::new);
    Review review = reviews.of(packet);
    Optional<Registration> looked = Optional.ofNullable(number).flatMap(registrations::find);
    model.addAttribute("review", review);
    model.addAttribute("q", q);
    List<RegistrationSearch.Hit> hits = hits(packet, review, q);
    model.addAttribute("hits", hits);
    Listing.show(model, hits);
    model.addAttribute("looked", looked.orElse(null));
    model.addAttribute("holder", otherHolder(review.task(), who));
    model.addAttribute("seen", looked.map(one -> matching.seenFrom(one, packet)).orElse(null));
    return "find";
  }

  /** Whoever else works on it; only that person may say whose it is. */
  private @Nullable String otherHolder(@Nullable Task task, SignedIn who) {
    String holder =
        task == null || task.state() != Task.State.OPEN ? null : task.holder(clock.instant());
    return who.name().equals(holder) ? null : holder;
  }

  private List<RegistrationSearch.Hit> hits(Packet packet, Review review, String q) {
    String branch = batches.get(packet.batch()).branch();
    return q.isBlank() ? thoughtOf(review.match()) : search.search(q, branch, SHOWN);
  }

  private List<RegistrationSearch.Hit> thoughtOf(@Nullable Match match) {
    return match == null
        ? List.of()
        : match.candidates().stream()
            .flatMap(
                candidate ->
                    registrations.find(candidate.registration()).stream()
                        .map(
                            found ->
                                new RegistrationSearch.Hit(
                                    found, "machine", candidate.probability())))
            .toList();
  }
}
