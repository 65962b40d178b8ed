package id.berkas.accuracy;

import id.berkas.specimen.DayOrder;
import id.berkas.specimen.NoiseLevel;
import java.util.List;

/**
 * What to measure.
 *
 * @param seed which packets; constants are chosen on other seeds than they are scored on
 * @param packets of each level; three in ten have a hazard
 * @param levels how the scanners were treated
 * @param layouts in which the documents are drawn
 */
public record AccuracyOrder(
    long seed, int packets, List<NoiseLevel> levels, DayOrder.Layouts layouts) {

  public AccuracyOrder {
    levels = List.copyOf(levels);
  }

  DayOrder day(NoiseLevel level) {
    return DayOrder.demo(seed)
        .withPackets(packets)
        .withNoise(level)
        .withLayouts(layouts)
        .withMix(DayOrder.Mix.ROLLED);
  }
}
