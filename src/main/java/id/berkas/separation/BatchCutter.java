package id.berkas.separation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a batch into packets. Without state: the same pages and rules give the same cut. Every page
 * ends exactly once, and a packet's registration comes from its own cover sheet or from nowhere.
 */
public final class BatchCutter {

  private final Sightings sightings;

  public BatchCutter(CoverSheetCode code) {
    this.sightings = new Sightings(code);
  }

  /**
   * The places at which another batch begins, from 0; never the first page.
   *
   * @param pages all pages of the batch, in order
   */
  public List<Integer> batchStarts(List<PageFacts> pages, CutRules rules) {
    return IntStream.range(1, pages.size())
        .filter(place -> sightings.of(pages.get(place), rules) instanceof Sighting.BatchStart)
        .boxed()
        .toList();
  }

  /**
   * @param pages all pages of the batch, in order
   */
  public Cut cut(List<PageFacts> pages, CutRules rules) {
    Walk walk = new Walk(rules);
    pages.forEach(page -> walk.see(page, sightings.of(page, rules)));
    return walk.end();
  }
}
