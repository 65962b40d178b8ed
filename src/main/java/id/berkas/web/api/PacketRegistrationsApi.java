package id.berkas.web.api;

import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.matching.Match;
import id.berkas.matching.Matching;
import id.berkas.registration.RegistrationSearch;
import id.berkas.registration.Registrations;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registrations a packet may belong to, as a person looks for them. */
@RestController
@RequestMapping("/api/v1/packets/{id}/registrations")
class PacketRegistrationsApi {

  private final Sight sight;
  private final Batches batches;
  private final RegistrationSearch search;
  private final Registrations registrations;
  private final Matching matching;

  PacketRegistrationsApi(
      Sight sight,
      Batches batches,
      RegistrationSearch search,
      Registrations registrations,
      Matching matching) {
    this.sight = sight;
    this.batches = batches;
    this.search = search;
    this.registrations = registrations;
    this.matching = matching;
  }

  /**
   * By registration number, NIK, participant number, name or company, the best first.
   *
   * @param q at least three characters
   */
  @GetMapping
  List<RegistrationSearch.Hit> search(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam String q,
      @RequestParam(defaultValue = "30") int limit) {
    return search.search(q, batches.get(packet(who, id).batch()).branch(), Limit.of(limit));
  }

  /** What the packet says for and against one registration. */
  @GetMapping("/{number}")
  Match seenFrom(
      @AuthenticationPrincipal SignedIn who, @PathVariable String id, @PathVariable String number) {
    return matching.seenFrom(
        registrations.find(number).orElseThrow(() -> Problem.notFound("registration")),
        packet(who, id));
  }

  private Packet packet(SignedIn who, String id) {
    return sight.packet(who, id).orElseThrow(() -> Problem.notFound("packet"));
  }
}
