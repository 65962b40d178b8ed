package id.berkas.notification;

import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.matching.Match;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Describes a queued packet for other systems. */
@Component("notification")
public class Notification {

  private final Packets packets;
  private final Clock clock;

  Notification(Packets packets, Clock clock) {
    this.packets = packets;
    this.clock = clock;
  }

  /** The message about a packet; a repeated one says the same except for its time. */
  public PacketReady describe(PacketRef ref) {
    Packet packet = packets.get(ref.packet());
    Optional<Match> match = packets.finding(packet.id(), Match.KIND, Match.class);
    return new PacketReady(
        packet.id(),
        packet.batch(),
        match.map(Match::registration).orElse(null),
        match.map(Match::outcome).orElse("missing"),
        clock.instant());
  }
}
