package id.berkas.audit;

import java.util.List;

/**
 * How an entry tells a list: how many rows it had, and whose they were as far as one entry tells.
 */
public final class Listed {

  /** So many numbers fit into one entry. */
  public static final int AT_ONCE = 60;

  private Listed() {}

  /**
   * The end of an entry's detail.
   *
   * @param whose numbers of packets or registrations, in their order
   */
  public static String said(int rows, List<String> whose) {
    String some = String.join(" ", whose.stream().limit(AT_ONCE).toList());
    return " rows=%d%s".formatted(rows, some.isEmpty() ? "" : ": " + some);
  }
}
