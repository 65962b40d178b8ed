package id.berkas.custody;

import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.hold.Hold;
import id.berkas.hold.Holds;
import id.berkas.verification.Decision;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what still asks for the paper of a batch. */
@Component
class Needs {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Batches batches;
  private final Packets packets;
  private final Tasks tasks;
  private final Holds holds;
  private final Steps steps;
  private final KeepingPaper keeping;
  private final Clock clock;

  Needs(
      Batches batches,
      Packets packets,
      Tasks tasks,
      Holds holds,
      Steps steps,
      KeepingPaper keeping,
      Clock clock) {
    this.batches = batches;
    this.packets = packets;
    this.tasks = tasks;
    this.holds = holds;
    this.steps = steps;
    this.keeping = keeping;
    this.clock = clock;
  }

  /** Everything; empty when the paper may be destroyed. */
  List<Need> of(String id) {
    Batch batch = batches.get(id);
    List<Need> needs = new ArrayList<>();
    if (!batch.state().isFinal()) {
      needs.add(new Need(Need.Kind.UNFINISHED, id, ""));
    }
    packets.ofBatch(id).forEach(packet -> ofPacket(packet, needs));
    holds.open().stream()
        .filter(hold -> isOf(hold, id))
        .map(hold -> new Need(Need.Kind.HELD, hold.subjectId(), hold.reason().name()))
        .forEach(needs::add);
    new Paper(id, steps.ofBatch(id))
        .out()
        .forEach(slip -> needs.add(new Need(Need.Kind.SHEET_OUT, "" + slip.page(), slip.who())));
    LocalDate until = keptUntil(batch);
    if (until.isAfter(LocalDate.ofInstant(clock.instant(), JAKARTA))) {
      needs.add(new Need(Need.Kind.TOO_YOUNG, id, until.toString()));
    }
    return needs;
  }

  private void ofPacket(Packet packet, List<Need> needs) {
    Optional<Task> task = tasks.ofPacket(packet.id());
    if (task.isEmpty()) {
      needs.add(new Need(Need.Kind.NOT_QUEUED, packet.id(), ""));
      return;
    }
    Task.Verdict verdict = task.get().verdict();
    if (task.get().state() == Task.State.OPEN) {
      needs.add(new Need(Need.Kind.UNDECIDED, packet.id(), ""));
    } else if (verdict != null && verdict.decision() == Decision.SENT_BACK) {
      needs.add(new Need(Need.Kind.SENT_BACK, packet.id(), verdict.by()));
    }
  }

  private static boolean isOf(Hold hold, String batch) {
    String id = hold.subjectId();
    return switch (hold.subject()) {
      case BATCH -> id.equals(batch);
      case PAGE -> id.startsWith(batch + ".");
      case PACKET -> id.startsWith(batch + "-");
      case FILE -> id.startsWith(batch + "/");
      case REGISTRATIONS, MESSAGE -> false;
    };
  }

  /** The longest of the periods of its programmes, from the day the paper came. */
  private LocalDate keptUntil(Batch batch) {
    LocalDate came = LocalDate.ofInstant(batch.receivedAt(), JAKARTA);
    return packets.ofBatch(batch.id()).stream()
        .flatMap(packet -> tasks.ofPacket(packet.id()).stream())
        .map(task -> came.plus(keeping.of(task.program())))
        .max(LocalDate::compareTo)
        .orElseGet(() -> came.plus(keeping.of(null)));
  }
}
