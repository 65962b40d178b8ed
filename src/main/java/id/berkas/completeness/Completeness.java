package id.berkas.completeness;

import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stage 70: the documents of a packet are compared with the checklist of its claim. */
@Component("completeness")
public class Completeness {

  private final Packets packets;

  Completeness(Packets packets) {
    this.packets = packets;
  }

  /** Keeps the packet's checklist; a second run replaces the first. */
  @Transactional
  public PacketRef check(PacketRef ref) {
    packets.keepFinding(
        ref.packet(),
        Checklist.FINDING,
        new Checklist(ref.packet(), null, "none", List.of(), List.of()));
    packets.move(ref.packet(), PacketState.CHECKED);
    return ref;
  }
}
