package id.berkas.inspect;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.berkas.document.Barcode;
import id.berkas.document.Box;
import id.berkas.document.Quality;
import id.berkas.document.Repair;
import id.berkas.matching.Candidate;
import id.berkas.matching.Evidence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the stages make of one file. Lengths are pixels of the stored page, angles degrees,
 * counter-clockwise positive.
 *
 * @param file as it was given
 * @param status {@code ok} or {@code held}
 * @param reason why it is held; null when it is not
 * @param side {@code one-of-two} when the profile says that a person feeds each stack twice: the
 *     file is then one side, and its packets are those of that side alone; null otherwise
 * @param repairs what was put right to open it
 * @param pages in order
 * @param packets in order
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record InspectReport(
    String file,
    String status,
    @Nullable String reason,
    @Nullable String side,
    List<String> repairs,
    List<PageReport> pages,
    List<PacketReport> packets) {

  /** A file that is held as a whole. */
  public static InspectReport held(String file, String reason) {
    return new InspectReport(file, "held", reason, null, List.of(), List.of(), List.of());
  }

  /** A file with pages; held when every one of them is. */
  static InspectReport of(
      String file, List<Repair> repairs, List<PageReport> pages, List<PacketReport> packets) {
    boolean held = pages.stream().allMatch(page -> page.disposition().equals("held"));
    return new InspectReport(
        file,
        held ? "held" : "ok",
        held ? pages.getFirst().reason() : null,
        null,
        repairs.stream().map(Repair::name).toList(),
        pages,
        packets);
  }

  /** The same file as one side of a stack. */
  InspectReport asOneSide() {
    return new InspectReport(file, status, reason, "one-of-two", repairs, pages, packets);
  }

  /** One page; what was not found out is null. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record PageReport(
      int number,
      String disposition,
      @Nullable String reason,
      @Nullable Integer orientation,
      @Nullable Double skew,
      @Nullable Integer width,
      @Nullable Integer height,
      @Nullable Integer dpi,
      @Nullable Double blank,
      @Nullable Quality quality,
      List<Code> barcodes,
      List<List<Integer>> undecoded,
      @Nullable String text,
      @Nullable Double confidence,
      List<String> types,
      Map<String, String> fields) {}

  /** A code; {@code box} is x, y, width, height. */
  public record Code(String format, String text, List<Integer> box, String method) {

    static Code of(Barcode barcode) {
      return new Code(barcode.format(), barcode.text(), corners(barcode.box()), barcode.method());
    }
  }

  static List<Integer> corners(Box box) {
    return List.of(box.x(), box.y(), box.width(), box.height());
  }

  /** One packet. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record PacketReport(
      List<Integer> pages,
      String outcome,
      @Nullable String registration,
      List<EvidenceReport> evidence,
      List<CandidateReport> candidates,
      List<DocumentReport> documents,
      List<String> missing,
      List<Foreign> foreign,
      List<String> alarms) {}

  /** A piece of evidence, its page as a number. */
  public record EvidenceReport(
      String kind, int page, String read, @Nullable String expected, double weight) {

    static EvidenceReport of(Evidence evidence, PageNumbers numbers) {
      return new EvidenceReport(
          evidence.kind(),
          numbers.of(evidence.page()),
          evidence.read(),
          evidence.expected(),
          evidence.weight());
    }
  }

  /** A registration that came into question. */
  public record CandidateReport(String registration, double score, double probability) {

    static CandidateReport of(Candidate candidate) {
      return new CandidateReport(
          candidate.registration(), candidate.score(), candidate.probability());
    }
  }

  /** A document. */
  public record DocumentReport(String type, List<Integer> pages, double confidence) {}

  /** A page that speaks of somebody else. */
  public record Foreign(int page, String reason) {}
}
