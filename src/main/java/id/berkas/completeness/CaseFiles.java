package id.berkas.completeness;

import id.berkas.classification.Documents;
import id.berkas.completeness.CasePapers.Papers;
import id.berkas.document.Batches;
import id.berkas.document.Packets;
import id.berkas.matching.Cases;
import id.berkas.matching.ForeignPage;
import id.berkas.matching.Match;
import id.berkas.matching.WorkerPages;
import id.berkas.registration.Registration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the papers of a case from its packets, and a worker's from those of the company. */
@Component
class CaseFiles {

  private final Packets packets;
  private final Batches batches;
  private final Cases cases;

  CaseFiles(Packets packets, Batches batches, Cases cases) {
    this.packets = packets;
    this.batches = batches;
    this.cases = cases;
  }

  /** All of one packet, then what the other packets of its case hold. */
  CasePapers seenFrom(String packet, @Nullable Registration registration) {
    List<Papers> all = new ArrayList<>(List.of(papers(packet)));
    if (registration != null) {
      cases.packets(registration.number()).stream()
          .filter(other -> !other.equals(packet))
          .map(this::papers)
          .forEach(all::add);
      all.addAll(atTheCompany(registration));
    }
    return new CasePapers(all);
  }

  /** What there is of one worker; empty when nothing has come yet. */
  Optional<CasePapers> of(Registration worker) {
    List<Papers> all =
        new ArrayList<>(cases.packets(worker.number()).stream().map(this::papers).toList());
    all.addAll(atTheCompany(worker));
    return all.isEmpty() ? Optional.empty() : Optional.of(new CasePapers(all));
  }

  /** The pages of a worker that came with the company's papers. */
  private List<Papers> atTheCompany(Registration worker) {
    String company = worker.company();
    return company == null
        ? List.of()
        : cases.packets(company).stream()
            .flatMap(
                packet -> packets.finding(packet, WorkerPages.FINDING, WorkerPages.class).stream())
            .map(found -> only(papers(found.packet()), found.pagesOf(worker.number()).toList()))
            .filter(papers -> !papers.documents().documents().isEmpty())
            .toList();
  }

  private static Papers only(Papers papers, List<String> pages) {
    Documents all = papers.documents();
    return new Papers(
        new Documents(
            all.packet(),
            all.documents().stream()
                .filter(document -> pages.containsAll(document.pages()))
                .toList(),
            all.fields().stream().filter(field -> pages.contains(field.page())).toList()),
        papers.foreign(),
        papers.received());
  }

  private Papers papers(String packet) {
    Documents documents =
        packets
            .finding(packet, Documents.FINDING, Documents.class)
            .orElseGet(() -> Documents.none(packet));
    Set<String> foreign =
        packets
            .finding(packet, Match.KIND, Match.class)
            .map(Match::foreign)
            .orElse(List.of())
            .stream()
            .map(ForeignPage::page)
            .collect(Collectors.toSet());
    Instant received = batches.get(packets.get(packet).batch()).receivedAt();
    return new Papers(documents, foreign, received);
  }
}
