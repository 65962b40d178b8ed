package id.berkas.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well typed pages were read.
 *
 * @param seed of the first page
 * @param rows one for each noise and resolution
 */
public record ReadingReport(long seed, List<Row> rows) {

  public ReadingReport {
    rows = List.copyOf(rows);
  }

  /**
   * Pages of one kind.
   *
   * @param noise how the scanner was treated
   * @param dpi resolution of the scans
   * @param pages how many
   * @param numbers identity numbers (NIK, KPJ) on them
   * @param berkas what Berkas read
   * @param tesseract what the command read; null where it is not installed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Row(
      String noise, int dpi, int pages, int numbers, Score berkas, @Nullable Score tesseract) {}

  /**
   * One reader's score.
   *
   * @param characterErrors share of wrong characters, 0 to 1
   * @param exactNumbers share of the identity numbers read without an error, 0 to 1
   * @param secondsPerPage on the clock
   */
  public record Score(double characterErrors, double exactNumbers, double secondsPerPage) {}
}
