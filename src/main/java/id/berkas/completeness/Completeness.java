package id.berkas.completeness;

import id.berkas.classification.Documents;
import id.berkas.completeness.Checklist.Check;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.matching.Cases;
import id.berkas.matching.ForeignPage;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import id.berkas.registration.Registrations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stage 70: the documents of a packet are compared with the checklist of its claim. */
@Component("completeness")
public class Completeness {

  private final Packets packets;
  private final Registrations registrations;
  private final ChecklistFile checklists;
  private final Batches batches;
  private final Cases cases;

  Completeness(
      Packets packets,
      Registrations registrations,
      ChecklistFile checklists,
      Batches batches,
      Cases cases) {
    this.packets = packets;
    this.registrations = registrations;
    this.checklists = checklists;
    this.batches = batches;
    this.cases = cases;
  }

  /**
   * Keeps the packet's checklist, judged over all packets of its case; a second run replaces the
   * first. Packets of the case that wait for a decision are judged again: what they lack may have
   * come.
   */
  @Transactional
  public PacketRef check(PacketRef ref) {
    Registration registration = registration(ref.packet());
    List<String> ofCase = registration == null ? List.of() : cases.lock(registration.number());
    keep(ref.packet(), registration, ofCase);
    packets.move(ref.packet(), PacketState.CHECKED);
    if (registration != null && ofCase.contains(ref.packet())) {
      cases.undecided(registration.number()).stream()
          .filter(other -> !other.equals(ref.packet()) && isChecked(other))
          .forEach(other -> keep(other, registration, ofCase));
    }
    return ref;
  }

  private boolean isChecked(String packet) {
    return packets.get(packet).state().compareTo(PacketState.CHECKED) >= 0;
  }

  private void keep(String packet, @Nullable Registration registration, List<String> ofCase) {
    List<CasePapers.Papers> all =
        Stream.concat(Stream.of(packet), ofCase.stream().filter(other -> !other.equals(packet)))
            .map(this::papers)
            .toList();
    CasePapers papers = new CasePapers(all);
    Checklist checklist =
        checklists
            .current()
            .check(papers.documents(), registration, papers.arrived(), papers.foreign());
    Batch batch = batches.get(packets.get(packet).batch());
    if (registration != null && elsewhere(batch.branch(), registration.branch())) {
      checklist = checklist.with(otherBranch(batch.branch(), registration.branch()));
    }
    packets.keepFinding(packet, Checklist.FINDING, checklist);
  }

  private CasePapers.Papers papers(String packet) {
    Documents documents =
        packets
            .finding(packet, Documents.FINDING, Documents.class)
            .orElseGet(() -> Documents.none(packet));
    Optional<Match> match = packets.finding(packet, Match.KIND, Match.class);
    Batch batch = batches.get(packets.get(packet).batch());
    return new CasePapers.Papers(documents, foreign(match), batch.receivedAt());
  }

  private @Nullable Registration registration(String packet) {
    return packets
        .finding(packet, Match.KIND, Match.class)
        .map(Match::registration)
        .flatMap(registrations::find)
        .orElse(null);
  }

  private static boolean elsewhere(String here, @Nullable String registered) {
    return registered != null && !registered.equalsIgnoreCase(here);
  }

  /** Participants may use any branch since July 2020, so this is worth a look and no more. */
  private static Check otherBranch(String here, @Nullable String registered) {
    return new Check(
        "Didaftarkan di cabang %s, berkas masuk di cabang %s".formatted(registered, here),
        "Registered at branch %s, papers came to branch %s".formatted(registered, here),
        "W11",
        List.of());
  }

  private static Set<String> foreign(Optional<Match> match) {
    return match.map(Match::foreign).orElse(List.of()).stream()
        .map(ForeignPage::page)
        .collect(Collectors.toSet());
  }
}
