package id.berkas.web.desk;

import id.berkas.archive.ArchiveFile;
import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Checklist;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.matching.Cases;
import id.berkas.matching.Evidence;
import id.berkas.matching.ForeignPage;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import id.berkas.verification.Tasks;
import id.berkas.web.desk.Review.Other;
import id.berkas.web.desk.Sheet.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the stages found out about a packet. */
@Component
class Reviews {

  private final Packets packets;
  private final Pages pages;
  private final RegistrationLookup registrations;
  private final Tasks tasks;
  private final Cases cases;
  private final Batches batches;
  private final Wording wording;

  Reviews(
      Packets packets,
      Pages pages,
      RegistrationLookup registrations,
      Tasks tasks,
      Cases cases,
      Batches batches,
      Wording wording) {
    this.packets = packets;
    this.pages = pages;
    this.registrations = registrations;
    this.tasks = tasks;
    this.cases = cases;
    this.batches = batches;
    this.wording = wording;
  }

  Review of(Packet packet) {
    Match match = found(packet, Match.KIND, Match.class);
    Documents documents = found(packet, Documents.FINDING, Documents.class);
    return new Review(
        packet,
        sheets(packet, match, documents),
        match,
        registration(match),
        documents,
        found(packet, Checklist.FINDING, Checklist.class),
        found(packet, ArchiveFile.KIND, ArchiveFile.class),
        tasks.ofPacket(packet.id()).orElse(null),
        others(packet, registration(match)));
  }

  private <T> @Nullable T found(Packet packet, String kind, Class<T> type) {
    return packets.finding(packet.id(), kind, type).orElse(null);
  }

  private @Nullable Registration registration(@Nullable Match match) {
    return Optional.ofNullable(match)
        .map(Match::registration)
        .flatMap(registrations::find)
        .orElse(null);
  }

  private List<Other> others(Packet packet, @Nullable Registration registration) {
    return registration == null
        ? List.of()
        : cases.packets(registration.number()).stream()
            .filter(other -> !other.equals(packet.id()))
            .map(packets::get)
            .map(
                other ->
                    new Other(
                        other,
                        batches.get(other.batch()).receivedAt(),
                        tasks.ofPacket(other.id()).orElse(null)))
            .sorted(Comparator.comparing(Other::received))
            .toList();
  }

  private List<Sheet> sheets(Packet packet, @Nullable Match match, @Nullable Documents documents) {
    List<Page> own = pages.in(packet.id());
    List<Place> places = places(own, match, documents);
    return own.stream()
        .map(page -> Sheet.of(page, places, foreign(page, match), types(page, documents)))
        .toList();
  }

  private List<Place> places(List<Page> own, @Nullable Match match, @Nullable Documents documents) {
    List<Place> places = new ArrayList<>();
    if (documents != null) {
      documents.documents().stream()
          .flatMap(document -> document.anchors().stream())
          .forEach(
              anchor ->
                  places.add(new Place(anchor.page(), anchor.box(), "anchor", anchor.phrase())));
    }
    for (Page page : own) {
      if (page.look() != null) {
        page.look()
            .barcodes()
            .forEach(code -> places.add(new Place(page.id(), code.box(), "code", code.text())));
      }
    }
    if (match != null) {
      match.evidence().forEach(evidence -> add(places, evidence));
    }
    return places;
  }

  private void add(List<Place> places, Evidence evidence) {
    if (evidence.box() != null) {
      places.add(
          new Place(
              evidence.page(),
              evidence.box(),
              evidence.weight() < 0 ? "against" : "for",
              "%s: %s".formatted(wording.of("evidence", evidence.kind()), evidence.read())));
    }
  }

  private static @Nullable String foreign(Page page, @Nullable Match match) {
    return match == null
        ? null
        : match.foreign().stream()
            .filter(foreign -> foreign.page().equals(page.id()))
            .map(ForeignPage::reason)
            .findFirst()
            .orElse(null);
  }

  private static List<String> types(Page page, @Nullable Documents documents) {
    return documents == null
        ? List.of()
        : documents.on(page.id()).map(FoundDocument::type).distinct().toList();
  }
}
