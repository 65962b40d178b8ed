package id.berkas.journey;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.matching.Match;
import id.berkas.specimen.DayTruth;
import id.berkas.specimen.DayTruth.FileTruth;
import id.berkas.specimen.DayTruth.PacketTruth;
import id.berkas.specimen.DayTruth.PageTruth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a hub made of a day, against what was really in the box. */
final class DayComparison {

  private final HubUnderTest hub;
  private final DayTruth truth;
  private final Map<String, FileTruth> files = new HashMap<>();
  private final List<String> wrongDispositions = new ArrayList<>();
  private final List<String> wrongBoundaries = new ArrayList<>();
  private final List<String> wrongBindings = new ArrayList<>();
  private final List<String> otherOutcomes = new ArrayList<>();
  private int packets;
  private int rightOutcomes;

  private DayComparison(HubUnderTest hub, DayTruth truth) {
    this.hub = hub;
    this.truth = truth;
    for (FileTruth file : truth.files()) {
      files.put(file.file().substring(file.file().lastIndexOf('/') + 1), file);
    }
  }

  static DayComparison of(HubUnderTest hub, DayTruth truth) {
    DayComparison comparison = new DayComparison(hub, truth);
    hub.bean(Batches.class).latest(Integer.MAX_VALUE).forEach(comparison::compare);
    return comparison;
  }

  private void compare(Batch batch) {
    List<PageTruth> expected = new ArrayList<>();
    for (BatchFile file : batch.files()) {
      expected.addAll(Objects.requireNonNull(files.get(file.name()), file.name()).pages());
    }
    List<Page> pages = hub.bean(Pages.class).ofBatch(batch.id());
    if (pages.size() != expected.size()) {
      wrongDispositions.add(
          "%s: %d pages of %d".formatted(batch.name(), pages.size(), expected.size()));
      return;
    }
    for (int place = 0; place < pages.size(); place++) {
      compare(pages.get(place), expected.get(place));
    }
    for (Packet packet : hub.bean(Packets.class).ofBatch(batch.id())) {
      compare(packet, pages, expected);
    }
  }

  private void compare(Page page, PageTruth expected) {
    String found = String.valueOf(page.disposition());
    if (!found.equals(expected.disposition().name())) {
      wrongDispositions.add(
          "%s is %s, truly %s".formatted(page.id(), found, expected.disposition()));
    }
  }

  private void compare(Packet packet, List<Page> pages, List<PageTruth> expected) {
    packets++;
    List<Integer> envelopes =
        pages.stream()
            .filter(page -> packet.pages().contains(page.id()))
            .map(page -> expected.get(page.number() - 1).packet())
            .distinct()
            .toList();
    if (envelopes.size() != 1) {
      wrongBoundaries.add("%s holds pages of envelopes %s".formatted(packet.id(), envelopes));
      return;
    }
    compare(packet, truth.packets().get(envelopes.getFirst()));
  }

  private void compare(Packet packet, PacketTruth expected) {
    Match match = hub.bean(Packets.class).finding(packet.id(), "match", Match.class).orElseThrow();
    String outcome = match.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    if (match instanceof Match.Certain
        && !Objects.equals(match.registration(), expected.registration())) {
      wrongBindings.add(
          "%s is bound to %s, truly %s"
              .formatted(packet.id(), match.registration(), expected.registration()));
    }
    if (outcome.equals(expected.outcome().name())) {
      rightOutcomes++;
    } else {
      otherOutcomes.add(
          "%s is %s, expected %s %s"
              .formatted(packet.id(), outcome, expected.outcome(), expected.hazards()));
    }
  }

  List<String> wrongDispositions() {
    return wrongDispositions;
  }

  List<String> wrongBoundaries() {
    return wrongBoundaries;
  }

  List<String> wrongBindings() {
    return wrongBindings;
  }

  List<String> otherOutcomes() {
    return otherOutcomes;
  }

  int packets() {
    return packets;
  }

  int rightOutcomes() {
    return rightOutcomes;
  }
}
