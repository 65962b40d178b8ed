package id.berkas.web.desk;

import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.verification.HandTasks;
import id.berkas.verification.HandTasks.Counts;
import id.berkas.verification.HandTasks.Work;
import id.berkas.verification.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open packets that the machine could not lay right: whose they are, or where one begins. */
@Component
class HandWork {

  private static final int SHOWN = 60;

  private final HandTasks tasks;
  private final Pages pages;

  HandWork(HandTasks tasks, Pages pages) {
    this.tasks = tasks;
    this.pages = pages;
  }

  /**
   * A packet that needs a hand.
   *
   * @param nobody whether nobody, or several, may be its person
   * @param splits pages before which a separator is probably missing
   */
  record Packet(Task task, boolean nobody, List<Page> splits) {}

  /**
   * Some of the packets.
   *
   * @param number from 1
   * @param earlier whether there are longer waiting ones
   * @param later whether there are others behind these
   */
  record Sheet(List<Packet> packets, int number, boolean earlier, boolean later) {}

  /** How many there are; the branch is null for every branch. */
  Counts counts(@Nullable String branch) {
    return tasks.counts(branch);
  }

  /**
   * So many packets as fit a page, longest waiting first.
   *
   * @param branch null for every branch
   * @param work null for any
   * @param number which page, from 1
   */
  Sheet packets(@Nullable String branch, @Nullable Work work, int number) {
    int from = Math.max(1, number);
    List<Task> found = tasks.list(branch, work, (from - 1) * SHOWN, SHOWN + 1);
    List<Packet> packets = found.stream().limit(SHOWN).map(this::packet).toList();
    return new Sheet(packets, from, from > 1, found.size() > SHOWN);
  }

  private Packet packet(Task task) {
    return new Packet(task, task.reason().asksWhose(), splits(task));
  }

  private List<Page> splits(Task task) {
    return task.reason().alarms().stream()
        .filter(alarm -> alarm.startsWith(HandTasks.SPLIT_ALARM))
        .flatMap(alarm -> page(task, alarm.substring(HandTasks.SPLIT_ALARM.length())).stream())
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
