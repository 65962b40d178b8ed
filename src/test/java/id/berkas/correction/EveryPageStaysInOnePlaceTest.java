package id.berkas.correction;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Ledger;
import id.berkas.document.LedgerLine;
import id.berkas.document.Packet;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

class EveryPageStaysInOnePlaceTest {

  private static final String[][] BOXES = {{"SFFB", "SF", "SFFF"}, {"FF", "SHFB"}, {"SFFFFF"}};

  private static final Paper PAPER =
      new Paper(Path.of(System.getProperty("java.io.tmpdir"), "pages"));
  private final List<String> batches = new ArrayList<>();

  @AfterContainer
  static void close() {
    PAPER.close();
  }

  @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
  void whateverPeopleDoAndTakeBack(@ForAll @Size(min = 1, max = 25) List<Long> whims) {
    open();
    Map<String, String> before = dispositions();
    List<Long> made = new ArrayList<>();
    for (long whim : whims) {
      Random random = new Random(whim);
      if (!made.isEmpty() && random.nextInt(3) == 0) {
        PAPER.corrections.undo(made.get(random.nextInt(made.size())), "sari");
      } else {
        make(correction(random), made);
      }
      check(before);
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
  void andAllIsAsItWasWhenTheyTakeBackTheLastFirst(
      @ForAll @Size(min = 1, max = 15) List<Long> whims) {
    open();
    Map<String, String> laid = order();
    List<Long> made = new ArrayList<>();
    whims.forEach(whim -> make(correction(new Random(whim)), made));
    for (long id : made.reversed()) {
      assertThat(PAPER.corrections.undo(id, "sari")).isInstanceOf(Outcome.Done.class);
    }
    assertThat(order()).isEqualTo(laid);
  }

  private void open() {
    batches.clear();
    for (String[] packets : BOXES) {
      batches.add(PAPER.bean(Packets.class).get(PAPER.batch("PKL", packets).getFirst()).batch());
    }
  }

  private static void make(Correction correction, List<Long> made) {
    if (PAPER.corrections.make(correction, "sari") instanceof Outcome.Done done) {
      made.add(done.correction());
    }
  }

  private Correction correction(Random whim) {
    List<String> packets =
        batches.stream()
            .flatMap(batch -> PAPER.bean(Packets.class).ofBatch(batch).stream())
            .map(Packet::id)
            .toList();
    List<String> pages = pages().map(Page::id).toList();
    return switch (whim.nextInt(6)) {
      case 0, 1 -> new Correction.Split(any(pages, whim));
      case 2 -> new Correction.Merge(any(packets, whim), any(packets, whim));
      case 3 -> new Correction.SetType(List.of(any(pages, whim)), "KTP");
      case 4 -> new Correction.Turn(any(pages, whim), 90);
      default -> {
        List<String> some = new ArrayList<>();
        for (int page = 0; page <= whim.nextInt(4); page++) {
          some.add(any(pages, whim));
        }
        yield new Correction.Move(
            some, any(packets, whim), whim.nextBoolean() ? any(pages, whim) : null);
      }
    };
  }

  private static String any(List<String> ids, Random whim) {
    return ids.get(whim.nextInt(ids.size()));
  }

  private Stream<Page> pages() {
    return batches.stream().flatMap(batch -> PAPER.bean(Pages.class).ofBatch(batch).stream());
  }

  private Map<String, String> dispositions() {
    return pages().collect(Collectors.toMap(Page::id, page -> "" + page.disposition()));
  }

  private Map<String, String> order() {
    Map<String, String> order = new LinkedHashMap<>();
    batches.stream()
        .flatMap(batch -> PAPER.bean(Packets.class).ofBatch(batch).stream())
        .forEach(
            packet ->
                order.put(
                    packet.id(),
                    PAPER.bean(Pages.class).in(packet.id()).stream()
                        .map(page -> page.id() + page.type())
                        .collect(Collectors.joining(" "))));
    return order;
  }

  private void check(Map<String, String> before) {
    Packets packets = PAPER.bean(Packets.class);
    assertThat(dispositions()).isEqualTo(before);
    assertThat(pages())
        .allSatisfy(
            page ->
                assertThat(packets.get(String.valueOf(page.packet())).state())
                    .isNotEqualTo(PacketState.DISSOLVED));
    assertThat(batches.stream().flatMap(batch -> packets.ofBatch(batch).stream()))
        .allSatisfy(
            packet ->
                assertThat(PAPER.bean(Pages.class).in(packet.id()))
                    .anyMatch(page -> Scene.PagePart.of(page).isContent()));
    assertThat(PAPER.bean(Ledger.class).lines()).allMatch(LedgerLine::balanced);
  }
}
