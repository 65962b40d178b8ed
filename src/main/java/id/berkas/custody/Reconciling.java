package id.berkas.custody;

import id.berkas.custody.Reconciliation.Suspect;
import id.berkas.document.Batch;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.PacketOpening;
import id.berkas.document.Packets;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Compares the envelopes of a round with the packets of its batches, and says where to look. */
@Service
public class Reconciling {

  private static final String SPLIT = "separator-probably-missing";

  private final Batches batches;
  private final Packets packets;
  private final Holds holds;

  Reconciling(Batches batches, Packets packets, Holds holds) {
    this.batches = batches;
    this.packets = packets;
    this.holds = holds;
  }

  public Reconciliation of(Round round) {
    List<Hold> open = holds.open();
    List<String> waiting = new ArrayList<>();
    List<Suspect> suspects = new ArrayList<>();
    int count = 0;
    for (String id : round.batches()) {
      Batch batch = batches.get(id);
      if (!batch.state().isFinal()) {
        waiting.add(id);
      } else if (batch.state() == BatchState.HELD) {
        suspects.add(new Suspect("held", id));
      }
      List<Packet> cut = packets.ofBatch(id);
      count += cut.size();
      cut.forEach(packet -> suspect(packet, suspects));
      empty(id, open, suspects);
    }
    return new Reconciliation(round.envelopes(), count, waiting, suspects);
  }

  private static void suspect(Packet packet, List<Suspect> suspects) {
    if (packet.alarms().stream().anyMatch(alarm -> alarm.startsWith(SPLIT))) {
      suspects.add(new Suspect("split", packet.id()));
    }
    if (packet.opening() instanceof PacketOpening.WithoutSeparator) {
      suspects.add(new Suspect("loose", packet.id()));
    }
  }

  private static void empty(String batch, List<Hold> open, List<Suspect> suspects) {
    open.stream()
        .filter(hold -> hold.reason() == HoldReason.EMPTY_PACKET)
        .filter(hold -> hold.subjectId().startsWith(batch + "."))
        .forEach(hold -> suspects.add(new Suspect("empty", hold.subjectId())));
  }
}
