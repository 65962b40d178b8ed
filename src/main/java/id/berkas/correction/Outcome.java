package id.berkas.correction;

import java.util.List;

/** What became of a correction. */
public sealed interface Outcome {

  /**
   * It is made.
   *
   * @param correction its number in the history, for taking it back
   * @param packets the packets it touched, the one that was made by it last
   */
  record Done(long correction, List<String> packets) implements Outcome {
    public Done {
      packets = List.copyOf(packets);
    }
  }

  /** Nothing was changed. */
  record Refused(Refusal refusal) implements Outcome {}
}
