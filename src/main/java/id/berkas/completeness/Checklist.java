package id.berkas.completeness;

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
 */
public record Checklist(
    String packet,
    @Nullable String registration,
    String edition,
    List<Line> lines,
    List<Missing> missing) {

  /** The name under which {@link id.berkas.document.Packets} keeps this finding. */
  public static final String FINDING = "checklist";

  public Checklist {
    lines = List.copyOf(lines);
    missing = List.copyOf(missing);
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
   * @param source which rule or practice asks for it
   */
  public record Missing(String type, String textId, String textEn, String source) {}
}
