package id.berkas.cli;

import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.matching.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/** How the packets of a hub were matched. */
final class Outcomes {

  private Outcomes() {}

  /** One line, such as {@code 12 packets: 8 certain, 2 conflict, 2 doubtful}. */
  static String line(ConfigurableApplicationContext hub) {
    List<String> outcomes = outcomes(hub);
    Map<String, Long> counts =
        outcomes.stream()
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    return "%d packets: %s"
        .formatted(
            outcomes.size(),
            counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", ")));
  }

  private static List<String> outcomes(ConfigurableApplicationContext hub) {
    Packets packets = hub.getBean(Packets.class);
    List<String> outcomes = new ArrayList<>();
    for (Batch batch : hub.getBean(Batches.class).latest(Integer.MAX_VALUE)) {
      for (Packet packet : packets.ofBatch(batch.id())) {
        outcomes.add(
            packets
                .finding(packet.id(), "match", Match.class)
                .map(match -> match.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .orElse("unmatched"));
      }
    }
    return outcomes;
  }
}
