package id.berkas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the health page tells about the running hub; the hub knows it. */
public interface HealthFacts {

  /** Everything worth telling, the worrying facts first. */
  List<Fact> facts();

  /**
   * One fact.
   *
   * @param code a message code under {@code health.}, such as {@code workers}
   * @param ok whether a person has nothing to do about it
   * @param value the figure or name, for a person; untrusted text
   * @param remedy message code under {@code health.remedy.} of what to do, null when ok
   * @param besides a count worth telling beside the value, in the words of {@code
   *     health.besides.CODE}: workers that were replaced, routes that are switched off
   */
  record Fact(String code, boolean ok, String value, @Nullable String remedy, int besides) {

    public Fact(String code, boolean ok, String value, @Nullable String remedy) {
      this(code, ok, value, remedy, 0);
    }
  }
}
