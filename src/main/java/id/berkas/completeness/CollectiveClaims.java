package id.berkas.completeness;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Checklist.Check;
import id.berkas.completeness.Checklist.Missing;
import id.berkas.registration.Registration;
import id.berkas.registration.Registrations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The claims of a company for its workers: each worker is a case of their own, and the company's
 * papers say how far each has come.
 */
@Component
public class CollectiveClaims {

  private static final ZoneId BRANCH_TIME = ZoneId.of("Asia/Jakarta");
  private static final String SOURCE = "W9";

  private final Registrations registrations;
  private final ChecklistFile checklists;
  private final CaseFiles files;
  private final DocumentCatalogue catalogue;
  private final Clock clock;

  CollectiveClaims(
      Registrations registrations,
      ChecklistFile checklists,
      CaseFiles files,
      DocumentCatalogue catalogue,
      Clock clock) {
    this.registrations = registrations;
    this.checklists = checklists;
    this.files = files;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** The workers of a company's registration; none when it has no worker list. */
  public List<WorkerState> workers(String company) {
    return registrations
        .find(company)
        .map(found -> registrations.byCompany(found.number()))
        .orElse(List.of())
        .stream()
        .map(this::state)
        .toList();
  }

  /** Who still lacks what, as the checklist of a packet of the company. */
  Optional<Checklist> checklist(String packet, Registration company) {
    List<WorkerState> workers = workers(company.number());
    return workers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Checklist(
                packet,
                company.number(),
                "collective",
                List.of(),
                List.of(),
                workers.stream()
                    .filter(worker -> !worker.missing().isEmpty())
                    .map(this::lacking)
                    .toList(),
                List.of()));
  }

  private WorkerState state(Registration worker) {
    Optional<CasePapers> papers = files.of(worker);
    Documents documents =
        papers.map(CasePapers::documents).orElseGet(() -> Documents.none(worker.number()));
    LocalDate day =
        papers
            .map(CasePapers::arrived)
            .orElseGet(() -> LocalDate.ofInstant(clock.instant(), BRANCH_TIME));
    Checklist checklist = checklists.current().check(documents, worker, day);
    return new WorkerState(
        worker.number(),
        worker.fullName(),
        documents.documents().stream()
            .map(FoundDocument::type)
            .filter(type -> !type.equals(FoundDocument.UNKNOWN))
            .distinct()
            .toList(),
        checklist.missing().stream().map(Missing::type).toList(),
        documents.documents().stream()
            .flatMap(document -> document.pages().stream())
            .distinct()
            .toList());
  }

  private Check lacking(WorkerState worker) {
    String who = "%s (%s)".formatted(worker.name(), worker.registration());
    return new Check(
        "%s: kurang %s"
            .formatted(
                who,
                worker.missing().stream().map(catalogue::nameId).collect(Collectors.joining(", "))),
        "%s lacks %s"
            .formatted(
                who,
                worker.missing().stream().map(catalogue::nameEn).collect(Collectors.joining(", "))),
        SOURCE,
        worker.pages());
  }
}
