package id.berkas.accuracy;

import id.berkas.simulation.CalibrationRow;
import id.berkas.simulation.Share;
import java.util.List;
import java.util.Map;

/**
 * How well rendered packets were judged.
 *
 * @param seed which packets
 * @param levels one for each treatment of the scanners
 */
public record AccuracyReport(long seed, List<LevelReport> levels) {

  public AccuracyReport {
    levels = List.copyOf(levels);
  }

  /**
   * Packets of one level.
   *
   * @param level how the scanners were treated
   * @param packets how many were drawn
   * @param pages how many pages they had, separators and blanks among them
   * @param shares every figure that is a share, with its interval
   * @param macroF1 mean over document types of the harmonic mean of precision and recall, counted
   *     on pages
   * @param types the same for each type
   * @param outcomes what packets with each hazard came to
   * @param doubts why packets without hazards were not certain
   * @param calibration stated probability of the best candidate of packets with one owner, and how
   *     often it was the right one
   * @param secondsPerPage of imaging and recognition, on the clock; 0 when read earlier
   * @param failures in the order they were met
   */
  public record LevelReport(
      String level,
      int packets,
      int pages,
      Map<String, Share> shares,
      double macroF1,
      Map<String, TypeScore> types,
      Map<String, Long> outcomes,
      Map<String, Long> doubts,
      List<CalibrationRow> calibration,
      double secondsPerPage,
      List<Failure> failures) {

    public LevelReport {
      calibration = List.copyOf(calibration);
      failures = List.copyOf(failures);
    }
  }

  /**
   * One document type, counted on pages.
   *
   * @param there pages that truly bear it
   * @param found of these, told
   * @param invented pages told to bear it that do not
   * @param f1 harmonic mean of precision and recall
   */
  public record TypeScore(int there, int found, int invented, double f1) {

    static TypeScore of(int there, int found, int invented) {
      return new TypeScore(there, found, invented, 2.0 * found / (there + found + invented));
    }
  }

  /**
   * Something that was told wrongly.
   *
   * @param kind what kind of mistake
   * @param batch the scan job
   * @param packet index of the packet in the truth file
   * @param page number in the batch; 0 when it is about the packet
   * @param layout what the page was drawn as
   * @param said what was expected and what came
   * @param picture file name of the page's picture; empty when there is none
   */
  public record Failure(
      String kind,
      String batch,
      int packet,
      int page,
      String layout,
      String said,
      String picture) {}
}
