package id.berkas.specimen;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What really lies in the scanner folders of a day. */
public record DayTruth(long seed, List<FileTruth> files, List<PacketTruth> packets) {
  /** Dispositions a page can truly have; a scanner makes no others. */
  public enum Disposition {
    @JsonProperty("filed")
    FILED,
    @JsonProperty("separator")
    SEPARATOR,
    @JsonProperty("blank")
    BLANK
  }

  /**
   * One delivered file.
   *
   * @param file path below the day's folder, with slashes
   * @param scanner folder name of the scanner
   * @param batch files with the same batch belong to one run
   */
  public record FileTruth(String file, String scanner, String batch, List<PageTruth> pages) {}

  /**
   * One page.
   *
   * @param number from 1 within its file
   * @param packet index into {@link DayTruth#packets}; also on separators and blanks
   * @param orientation clockwise degrees the page must be turned to stand upright
   * @param owner registration number of the person it speaks of, absent if none or not registered
   * @param fields what is printed: nik, kpj, name, birth-date and others, values as in the
   *     registration file
   * @param lines the printed lines from top to bottom
   * @param heldOut drawn in a layout reserved for scoring, never to be looked at when tuning
   */
  public record PageTruth(
      int number,
      Disposition disposition,
      List<String> types,
      int packet,
      int orientation,
      @Nullable String owner,
      Map<String, String> fields,
      List<String> lines,
      String layout,
      boolean heldOut) {}

  /**
   * One envelope as separation should find it.
   *
   * @param registration the expected match; of a conflict the cover sheet's, absent when nothing
   *     matches
   * @param missing checklist documents that are not there; empty unless the outcome is certain or
   *     doubtful
   */
  public record PacketTruth(
      int index,
      @Nullable String registration,
      List<Hazard> hazards,
      Outcome outcome,
      List<String> missing,
      int pages) {}

  /** All pages of all files. */
  public int pageCount() {
    return files.stream().mapToInt(file -> file.pages().size()).sum();
  }

  void write(Path file) throws IOException {
    mapper().writeValue(file.toFile(), this);
  }

  /** Reads a truth file written by {@link DropBoxDay}. */
  public static DayTruth read(Path file) throws IOException {
    return mapper().readValue(file.toFile(), DayTruth.class);
  }

  private static ObjectMapper mapper() {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  }
}
