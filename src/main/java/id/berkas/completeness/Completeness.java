package id.berkas.completeness;

import id.berkas.completeness.Checklist.Check;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.matching.Cases;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import id.berkas.registration.Registrations;
import java.util.List;
import java.util.Optional;
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
  private final CaseFiles files;
  private final CollectiveClaims collective;

  Completeness(
      Packets packets,
      Registrations registrations,
      ChecklistFile checklists,
      Batches batches,
      Cases cases,
      CaseFiles files,
      CollectiveClaims collective) {
    this.packets = packets;
    this.registrations = registrations;
    this.checklists = checklists;
    this.batches = batches;
    this.cases = cases;
    this.files = files;
    this.collective = collective;
  }

  /**
   * Keeps the packet's checklist, judged over all packets of its case; a second run replaces the
   * first. Packets of the case, and of the company or its workers, that wait for a decision are
   * judged again: what they lack may have come.
   */
  @Transactional
  public PacketRef check(PacketRef ref) {
    Registration registration = registration(ref.packet());
    if (registration == null) {
      keep(ref.packet(), null);
    } else {
      if (registration.company() != null) {
        cases.lock(registration.company());
      }
      boolean joined = cases.lock(registration.number()).contains(ref.packet());
      keep(ref.packet(), registration);
      if (joined) {
        again(ref.packet(), registration);
      }
    }
    packets.move(ref.packet(), PacketState.CHECKED);
    return ref;
  }

  private void again(String packet, Registration registration) {
    keepUndecided(packet, registration);
    if (registration.company() != null) {
      registrations
          .find(registration.company())
          .ifPresent(company -> keepUndecided(packet, company));
    }
    registrations.byCompany(registration.number()).forEach(worker -> keepUndecided(packet, worker));
  }

  private void keepUndecided(String but, Registration registration) {
    cases.undecided(registration.number()).stream()
        .filter(other -> !other.equals(but) && isChecked(other))
        .forEach(other -> keep(other, registration));
  }

  private boolean isChecked(String packet) {
    return packets.get(packet).state().compareTo(PacketState.CHECKED) >= 0;
  }

  private void keep(String packet, @Nullable Registration registration) {
    Checklist checklist =
        Optional.ofNullable(registration)
            .flatMap(company -> collective.checklist(packet, company))
            .orElseGet(() -> compared(packet, registration));
    Batch batch = batches.get(packets.get(packet).batch());
    if (registration != null && elsewhere(batch.branch(), registration.branch())) {
      checklist = checklist.with(otherBranch(batch.branch(), registration.branch()));
    }
    packets.keepFinding(packet, Checklist.FINDING, checklist);
  }

  private Checklist compared(String packet, @Nullable Registration registration) {
    CasePapers papers = files.seenFrom(packet, registration);
    return checklists
        .current()
        .check(papers.documents(), registration, papers.arrived(), papers.foreign());
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
}
