package id.berkas.learning;

import id.berkas.document.Told;
import java.time.Instant;
import java.util.List;

/**
 * A model as it is kept.
 *
 * @param version 1, 2, ...
 * @param corrections pages it learned from that officers corrected, or saw and left as they were
 * @param seeds pages it learned from that the catalogue gave
 * @param heldBack such pages it was examined on
 * @param objections why it was refused; empty when it was not
 */
record TrainedModel(
    int version,
    Instant at,
    String who,
    int corrections,
    int seeds,
    int heldBack,
    Comparison figures,
    List<Told> objections) {

  TrainedModel {
    objections = List.copyOf(objections);
  }

  boolean refused() {
    return !objections.isEmpty();
  }
}
