package id.berkas.figures;

/**
 * Packets on the queue, by age and by what makes them need a person.
 *
 * @param days whole days since their paper came, at most {@link #OLDEST}
 * @param outcome how the match came out
 * @param packets how many
 * @param late how many of them are past their due day
 */
public record Waiting(int days, String outcome, int packets, int late) {

  /** Everything older counts here. */
  public static final int OLDEST = 5;
}
