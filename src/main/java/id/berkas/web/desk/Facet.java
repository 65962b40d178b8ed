package id.berkas.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a queue is cut by.
 *
 * @param name its name in the address; {@code queue.by.} before it is its message code
 * @param choices what there is to choose
 * @param any the address without this cut
 */
record Facet(String name, List<Choice> choices, String any) {

  /**
   * One value.
   *
   * @param says in the reader's language
   * @param tasks how many it would show, all other cuts kept
   * @param address the queue cut so
   */
  record Choice(String value, String says, long tasks, boolean chosen, String address) {}

  /** What is chosen; null for any. */
  public @Nullable Choice chosen() {
    return choices.stream().filter(Choice::chosen).findFirst().orElse(null);
  }
}
