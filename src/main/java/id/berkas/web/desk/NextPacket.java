package id.berkas.web.desk;

import id.berkas.verification.Claim;
import id.berkas.verification.NextTask;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the packet an officer should look at next. */
@Component
class NextPacket {

  private final Tasks tasks;

  NextPacket(Tasks tasks) {
    this.tasks = tasks;
  }

  /** The most urgent free one of the officer's part of the queue; says why when there is none. */
  String open(SignedIn who, QueueFilter filter, RedirectAttributes after) {
    return switch (tasks.next(who.name(), filter.open(who))) {
      case Claim.Leased leased -> packet(leased.task(), filter);
      case Claim.HandsFull full -> {
        Notice.bad(after, "hands-full", full.most());
        yield "redirect:/queue" + filter.query();
      }
      case NextTask.NothingFree nothing -> {
        Notice.bad(after, "nothing-free");
        yield "redirect:/queue" + filter.query();
      }
    };
  }

  /** After a decision: the next one, or else one the officer has open already, or the queue. */
  String goOn(SignedIn who, QueueFilter filter) {
    if (tasks.next(who.name(), filter.open(who)) instanceof Claim.Leased leased) {
      return packet(leased.task(), filter);
    }
    List<Task> held = tasks.held(who.name());
    return held.isEmpty() ? "redirect:/queue" + filter.query() : packet(held.getFirst(), filter);
  }

  static String packet(Task task, QueueFilter filter) {
    return "redirect:/packets/" + task.packet() + filter.query();
  }
}
