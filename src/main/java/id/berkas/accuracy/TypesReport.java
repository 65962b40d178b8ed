package id.berkas.accuracy;

import id.berkas.simulation.Share;
import java.util.Map;

/**
 * How well types are told without and with a learned model, on the same pages.
 *
 * @param corrected pages it learned from because the anchors had told them wrongly
 * @param confirmed pages it learned from beside them
 * @param anchors the anchors alone
 * @param model the anchors with the model's second opinion
 * @param mended pages that only the model told rightly
 * @param spoiled pages that only the anchors told rightly
 * @param doubted pages whose type the model doubts
 * @param rightlyDoubted of these, told wrongly
 */
public record TypesReport(
    int corrected,
    int confirmed,
    Figures anchors,
    Figures model,
    int mended,
    int spoiled,
    int doubted,
    int rightlyDoubted) {

  /**
   * One of the two.
   *
   * @param macroF1 mean of the types' F1
   * @param pages pages of which every type was told rightly
   * @param types by code
   */
  public record Figures(double macroF1, Share pages, Map<String, AccuracyReport.TypeScore> types) {
    public Figures {
      types = Map.copyOf(types);
    }
  }
}
