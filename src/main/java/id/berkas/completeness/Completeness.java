package id.berkas.completeness;

import id.berkas.classification.Documents;
import id.berkas.completeness.Checklist.Check;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.matching.ForeignPage;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import id.berkas.registration.Registrations;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stage 70: the documents of a packet are compared with the checklist of its claim. */
@Component("completeness")
public class Completeness {

  private static final ZoneId BRANCH_TIME = ZoneId.of("Asia/Jakarta");

  private final Packets packets;
  private final Registrations registrations;
  private final ChecklistFile checklists;
  private final Batches batches;

  Completeness(
      Packets packets, Registrations registrations, ChecklistFile checklists, Batches batches) {
    this.packets = packets;
    this.registrations = registrations;
    this.checklists = checklists;
    this.batches = batches;
  }

  /** Keeps the packet's checklist; a second run replaces the first. */
  @Transactional
  public PacketRef check(PacketRef ref) {
    Documents documents =
        packets
            .finding(ref.packet(), Documents.FINDING, Documents.class)
            .orElseGet(() -> Documents.none(ref.packet()));
    Optional<Match> match = packets.finding(ref.packet(), Match.KIND, Match.class);
    Registration registration =
        match.map(Match::registration).flatMap(registrations::find).orElse(null);
    Batch batch = batches.get(packets.get(ref.packet()).batch());
    Checklist checklist =
        checklists.current().check(documents, registration, arrived(batch), foreign(match));
    if (registration != null && elsewhere(batch.branch(), registration.branch())) {
      checklist = checklist.with(otherBranch(batch.branch(), registration.branch()));
    }
    packets.keepFinding(ref.packet(), Checklist.FINDING, checklist);
    packets.move(ref.packet(), PacketState.CHECKED);
    return ref;
  }

  /** The day of the edition: not today, so that a late check asks what was asked on arrival. */
  private static LocalDate arrived(Batch batch) {
    return LocalDate.ofInstant(batch.receivedAt(), BRANCH_TIME);
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
