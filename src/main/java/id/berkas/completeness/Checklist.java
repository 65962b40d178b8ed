package id.berkas.completeness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents a claim needs against those its packet holds.
 *
 * @param packet packet id
 * @param registration its registration's number; null when the packet has none
 * @param edition name of the edition of the checklists that was applied; {@code none} when no
 *     checklist fits
 * @param lines what is asked, in the order of the checklist
 * @param missing what the claim still lacks, all of it
 * @param checks what only an officer can tell: originals, signatures, stamps, unknown conditions
 * @param contradictions what the papers say that the registration or other papers deny; never a
 *     reason to refuse by itself
 */
public record Checklist(
    String packet,
    @Nullable String registration,
    String edition,
    List<Line> lines,
    List<Missing> missing,
    List<Check> checks,
    List<Contradiction> contradictions) {

  /** The name under which {@link id.berkas.document.Packets} keeps this finding. */
  public static final String FINDING = "checklist";

  public Checklist {
    lines = orNone(lines);
    missing = orNone(missing);
    checks = orNone(checks);
    contradictions = orNone(contradictions);
  }

  /** The same with one more thing for the officer to look at. */
  Checklist with(Check check) {
    List<Check> more = new ArrayList<>(checks);
    more.addFirst(check);
    return new Checklist(packet, registration, edition, lines, missing, more, contradictions);
  }

  /** A finding kept by an older program lacks what that program did not look for. */
  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * One requirement.
   *
   * @param oneOf document types of which one is enough
   * @param found the type that was found; null when none was
   * @param pages page ids of what was found
   */
  public record Line(List<String> oneOf, @Nullable String found, List<String> pages) {
    public Line {
      oneOf = List.copyOf(oneOf);
      pages = List.copyOf(pages);
    }
  }

  /**
   * A document the claim lacks.
   *
   * @param type the document type to ask for: the first of the alternatives
   * @param textId what the participant reads, in Indonesian
   * @param textEn the same in English
   * @param rule the edition and the claim it is asked of
   * @param source which rule or practice asks for it
   */
  public record Missing(String type, String textId, String textEn, String rule, String source) {}

  /**
   * Something an officer looks at.
   *
   * @param textId in Indonesian
   * @param textEn in English
   * @param source where it is written
   * @param pages page ids to look at; empty when it is about the claim
   */
  public record Check(String textId, String textEn, String source, List<String> pages) {
    public Check {
      pages = List.copyOf(pages);
    }
  }

  /**
   * Two statements that do not agree.
   *
   * @param kind {@code name}, {@code nik}, {@code birth-date} or {@code account-holder}
   * @param type type of the document that differs
   * @param page the page it is on
   * @param read what stands there; untrusted text
   * @param expected what the registration says
   * @param resolvedBy type of a document in the packet that settles it, such as BEDA_NAMA; or null
   */
  public record Contradiction(
      String kind,
      String type,
      String page,
      String read,
      String expected,
      @Nullable String resolvedBy) {}
}
