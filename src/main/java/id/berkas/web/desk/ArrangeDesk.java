package id.berkas.web.desk;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.correction.Corrections;
import id.berkas.correction.Entry;
import id.berkas.document.Batch;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.matching.Match;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of a batch by packets, to be laid right. */
@Controller
class ArrangeDesk {

  private final Sight sight;
  private final Packets packets;
  private final Pages pages;
  private final Tasks tasks;
  private final Corrections corrections;
  private final DocumentCatalogue catalogue;
  private final Wording wording;
  private final Clock clock;

  ArrangeDesk(
      Sight sight,
      Packets packets,
      Pages pages,
      Tasks tasks,
      Corrections corrections,
      DocumentCatalogue catalogue,
      Wording wording,
      Clock clock) {
    this.sight = sight;
    this.packets = packets;
    this.pages = pages;
    this.tasks = tasks;
    this.corrections = corrections;
    this.catalogue = catalogue;
    this.wording = wording;
    this.clock = clock;
  }

  /**
   * A packet with its pages.
   *
   * @param outcome of the match; null before it
   * @param holder who works on it; null for nobody
   * @param decided whether it may not be changed any more
   */
  record Lane(
      Packet packet,
      List<Leaf> leaves,
      @Nullable String outcome,
      @Nullable String holder,
      boolean decided) {}

  /**
   * A page with the types it is taken for.
   *
   * @param proposed whether an alarm asks for a split here
   */
  record Leaf(Page page, List<String> types, boolean proposed) {}

  @GetMapping("/batches/{id}/arrange")
  String arrange(@AuthenticationPrincipal SignedIn who, @PathVariable String id, Model model) {
    Batch batch = sight.batch(who, id).orElseThrow(NotHere::new);
    List<Lane> lanes =
        packets.ofBatch(batch.id()).stream()
            .map(this::lane)
            .sorted(Comparator.comparingInt(lane -> first(lane, batch.id())))
            .toList();
    List<Entry> done = corrections.ofBatch(batch.id());
    model.addAttribute("batch", batch);
    model.addAttribute("lanes", lanes);
    model.addAttribute("done", done);
    model.addAttribute("last", done.stream().filter(Entry::stands).findFirst().orElse(null));
    model.addAttribute(
        "types", catalogue.codes().stream().sorted(Comparator.comparing(wording::type)).toList());
    return "arrange";
  }

  private static int first(Lane lane, String batch) {
    return lane.leaves().stream()
        .filter(leaf -> leaf.page().batch().equals(batch))
        .mapToInt(leaf -> leaf.page().number())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private Lane lane(Packet packet) {
    Optional<Match> match = packets.finding(packet.id(), Match.KIND, Match.class);
    Documents documents =
        packets
            .finding(packet.id(), Documents.FINDING, Documents.class)
            .orElseGet(() -> Documents.none(packet.id()));
    List<String> alarms =
        Stream.concat(packet.alarms().stream(), match.stream().flatMap(m -> m.alarms().stream()))
            .toList();
    Task task = tasks.ofPacket(packet.id()).orElse(null);
    return new Lane(
        packet,
        pages.in(packet.id()).stream().map(page -> leaf(page, documents, alarms)).toList(),
        match.map(Match::outcome).orElse(null),
        task == null ? null : task.holder(clock.instant()),
        task != null && task.state() == Task.State.DECIDED);
  }

  private static Leaf leaf(Page page, Documents documents, List<String> alarms) {
    List<String> types =
        page.type() == null
            ? documents.on(page.id()).map(FoundDocument::type).distinct().toList()
            : List.of(page.type());
    return new Leaf(page, types, alarms.contains("separator-probably-missing:" + page.number()));
  }
}
