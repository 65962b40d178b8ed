package id.berkas.web.desk;

import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.verification.Task;
import id.berkas.verification.TaskFilter;
import id.berkas.verification.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open packets that the machine could not lay right: whose they are, or where one begins. */
@Component
class HandWork {

  private static final String SPLIT = "separator-probably-missing:";

  private final Tasks tasks;
  private final Pages pages;

  HandWork(Tasks tasks, Pages pages) {
    this.tasks = tasks;
    this.pages = pages;
  }

  /** What a person does about a packet. */
  enum Kind {
    CHOOSE,
    SPLIT
  }

  /**
   * A packet that needs a hand.
   *
   * @param nobody whether nobody, or several, may be its person
   * @param splits pages before which a separator is probably missing
   */
  record Packet(Task task, boolean nobody, List<Page> splits) {

    /** Whether this kind of work is to be done. */
    public boolean needs(Kind kind) {
      return switch (kind) {
        case CHOOSE -> nobody;
        case SPLIT -> !splits.isEmpty();
      };
    }
  }

  /**
   * The packets, longest waiting first.
   *
   * @param branch null for every branch
   */
  List<Packet> packets(@Nullable String branch) {
    TaskFilter open = new TaskFilter(branch, Task.State.OPEN, null, Integer.MAX_VALUE);
    return tasks.list(open).stream()
        .sorted((one, other) -> one.receivedAt().compareTo(other.receivedAt()))
        .map(task -> new Packet(task, nobody(task), splits(task)))
        .filter(packet -> packet.nobody() || !packet.splits().isEmpty())
        .toList();
  }

  private static boolean nobody(Task task) {
    return switch (task.reason().outcome()) {
      case "missing", "conflict", "doubtful" -> true;
      default -> false;
    };
  }

  private List<Page> splits(Task task) {
    return task.reason().alarms().stream()
        .filter(alarm -> alarm.startsWith(SPLIT))
        .flatMap(alarm -> page(task, alarm.substring(SPLIT.length())).stream())
        .toList();
  }

  /** Only while the page still lies in the packet. */
  private Optional<Page> page(Task task, String number) {
    return Stream.of(number)
        .filter(text -> text.matches("\\d{1,6}"))
        .flatMap(text -> pages.find(Page.id(task.batch(), Integer.parseInt(text))).stream())
        .filter(page -> task.packet().equals(page.packet()))
        .findFirst();
  }
}
