package id.berkas.journey;

import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.matching.Match;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a day ended as, without the numbers that differ from run to run.
 *
 * @param pages by batch name and page number: disposition, and the packet's position
 * @param packets by batch name and position: pages, outcome, registration
 * @param tasks how many there are
 */
record EndState(SortedMap<String, String> pages, SortedMap<String, String> packets, int tasks) {

  static EndState of(HubUnderTest hub) {
    SortedMap<String, String> pages = new TreeMap<>();
    SortedMap<String, String> packets = new TreeMap<>();
    for (Batch batch : hub.bean(Batches.class).latest(Integer.MAX_VALUE)) {
      for (Page page : hub.bean(Pages.class).ofBatch(batch.id())) {
        put(pages, "%s#%03d".formatted(batch.name(), page.number()), page(batch, page));
      }
      for (Packet packet : hub.bean(Packets.class).ofBatch(batch.id())) {
        put(packets, "%s/%02d".formatted(batch.name(), packet.position()), packet(hub, packet));
      }
    }
    int tasks =
        hub.bean(JdbcClient.class).sql("select count(*) from task").query(Integer.class).single();
    return new EndState(pages, packets, tasks);
  }

  /** A batch that came in twice must not hide behind its twin. */
  private static void put(Map<String, String> facts, String key, String fact) {
    facts.merge(key, fact, (one, other) -> one + " AND AGAIN " + other);
  }

  private static String page(Batch batch, Page page) {
    String packet = page.packet() == null ? "-" : page.packet().substring(batch.id().length());
    return page.disposition() + " " + packet + " " + page.reading();
  }

  private static String packet(HubUnderTest hub, Packet packet) {
    String match =
        hub.bean(Packets.class)
            .finding(packet.id(), "match", Match.class)
            .map(found -> found.getClass().getSimpleName() + " " + found.registration())
            .orElse("unmatched");
    return packet.pages().size() + " pages, " + match + ", " + packet.state();
  }
}
