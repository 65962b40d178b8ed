package id.berkas.separation;

import java.util.List;

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
   * @param pages all pages of the batch, in order
   */
  public Cut cut(List<PageFacts> pages, CutRules rules) {
    Walk walk = new Walk(rules);
    pages.forEach(page -> walk.see(page, sightings.of(page, rules)));
    return walk.end();
  }
}
