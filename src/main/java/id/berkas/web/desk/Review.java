package id.berkas.web.desk;

import id.berkas.archive.ArchiveFile;
import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.completeness.Checklist;
import id.berkas.document.Box;
import id.berkas.document.Packet;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.matching.Candidate;
import id.berkas.matching.Evidence;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import id.berkas.verification.Task;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person needs to judge one packet; what a stage has not found out yet is null.
 *
 * @param packet the packet
 * @param sheets its pages, also separators and blanks, in order
 * @param match whose it is, and why
 * @param registration the matched registration
 * @param documents what it holds
 * @param checklist what the claim needs
 * @param archive its searchable PDF
 * @param task its place on the queue
 * @param others the other packets of its case, first come first
 */
record Review(
    Packet packet,
    List<Sheet> sheets,
    @Nullable Match match,
    @Nullable Registration registration,
    @Nullable Documents documents,
    @Nullable Checklist checklist,
    @Nullable ArchiveFile archive,
    @Nullable Task task,
    List<Other> others) {

  /**
   * Another packet of the same case.
   *
   * @param received when it came
   * @param task its place on the queue; null before it is there
   */
  record Other(Packet packet, Instant received, @Nullable Task task) {}

  /** What speaks for and against the matched registration; of all candidates when there is none. */
  public List<Evidence> evidence() {
    return match == null
        ? List.of()
        : match.evidence().stream()
            .filter(
                piece ->
                    match.registration() == null
                        || piece.registration().equals(match.registration()))
            .toList();
  }

  /** How probable the matched registration is, 0 to 1; null when none is matched. */
  public @Nullable Double probability() {
    return match == null
        ? null
        : match.candidates().stream()
            .filter(candidate -> candidate.registration().equals(match.registration()))
            .map(Candidate::probability)
            .findFirst()
            .orElse(null);
  }

  /** Registrations it may belong to besides the one it was matched to. */
  public List<Candidate> runnersUp() {
    return match == null
        ? List.of()
        : match.candidates().stream()
            .filter(candidate -> !candidate.registration().equals(match.registration()))
            .limit(5)
            .toList();
  }

  /** Alarms of cutting and matching, each once. */
  public List<String> alarms() {
    return match == null
        ? packet.alarms()
        : Stream.concat(packet.alarms().stream(), match.alarms().stream()).distinct().toList();
  }

  /** Where a page can be seen: here, or in another packet of the case. */
  public String link(String page) {
    String place = "#page-" + inBatch(page);
    return number(page) > 0
        ? place
        : others.stream()
            .filter(other -> other.packet().pages().contains(page))
            .findFirst()
            .map(other -> "/packets/" + other.packet().id() + place)
            .orElse(place);
  }

  /** Where a page lies that is not in this packet; null for one that is. */
  public @Nullable String elsewhere(String page) {
    return number(page) > 0
        ? null
        : others.stream()
            .filter(other -> other.packet().pages().contains(page))
            .findFirst()
            .map(other -> other.packet().id())
            .orElse(page.substring(0, page.lastIndexOf('.')));
  }

  /** The page before which an alarm asks for a new packet; null when the alarm is another. */
  public @Nullable String splitPage(String alarm) {
    return sheets.stream()
        .map(Sheet::page)
        .filter(page -> alarm.equals("separator-probably-missing:" + page.number()))
        .map(Page::id)
        .findFirst()
        .orElse(null);
  }

  /** The name of a check in the form of the decision. */
  public String key(Checklist.Check check) {
    return Ticks.key(check);
  }

  /** What was read on the pages, field by field. */
  public List<Field> fields() {
    return documents == null ? List.of() : documents.fields();
  }

  /** The page on which a person corrects a field. */
  public String link(Field field) {
    return FieldDesk.here(field.page(), field.kind(), field.box().spelt());
  }

  /**
   * A place on a page as it is shown, for a drawing: {@code x y width height}; null when there is
   * none.
   */
  public @Nullable String shown(String page, @Nullable Box box) {
    if (box == null) {
      return null;
    }
    return sheets.stream()
        .map(Sheet::page)
        .filter(one -> one.id().equals(page))
        .flatMap(one -> Stream.ofNullable(one.look()))
        .map(look -> shown(look, box))
        .findFirst()
        .orElse(null);
  }

  private static String shown(PageLook look, Box box) {
    Box here = look.shown(box);
    return "%d %d %d %d".formatted(here.x(), here.y(), here.width(), here.height());
  }

  /** A person's word about whose it is; null when nobody has said so. */
  public Match.@Nullable Chosen chosen() {
    return match instanceof Match.Chosen chosen ? chosen : null;
  }

  /** The number of a page inside whatever batch it is of. */
  public int inBatch(String page) {
    return Integer.parseInt(page.substring(page.lastIndexOf('.') + 1));
  }

  /** The number of a page inside its batch; 0 when it is not one of these. */
  public int number(String page) {
    return sheets.stream()
        .filter(sheet -> sheet.page().id().equals(page))
        .mapToInt(sheet -> sheet.page().number())
        .findFirst()
        .orElse(0);
  }
}
