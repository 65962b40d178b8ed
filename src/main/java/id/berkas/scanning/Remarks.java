package id.berkas.scanning;

import id.berkas.classification.Documents;
import id.berkas.completeness.Checklist;
import id.berkas.correction.ScanAnswer;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.Sheets;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.matching.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a person beside the scanner can put right. */
@Component
class Remarks {

  /** Codes of claim forms; certificates and cards have others. */
  private static final Pattern FORM = Pattern.compile("F\\d\\w*|BSW\\w*");

  /** Scanning again does not help: the page is legible, whichever side is up. */
  private static final String UPRIGHT = "orientation-uncertain";

  private static final String SPLIT = "separator-probably-missing:";

  private final Packets packets;

  Remarks(Packets packets) {
    this.packets = packets;
  }

  /**
   * @param said the last answers by page or packet
   * @param open open holds
   */
  List<Remark> about(
      List<Page> pages,
      List<Packet> cut,
      Sheets sheets,
      Map<String, ScanAnswer> said,
      List<Hold> open) {
    Map<String, Packet> byId = cut.stream().collect(Collectors.toMap(Packet::id, packet -> packet));
    Stream<Remark> ofPages =
        pages.stream().flatMap(page -> ofPage(page, byId, sheets, said, open).stream());
    Stream<Remark> ofPackets = cut.stream().flatMap(packet -> ofPacket(packet, said).stream());
    Stream<Remark> splits =
        cut.stream().flatMap(packet -> splits(packet, pages, sheets, said.get(packet.id())));
    return Stream.of(ofPages, splits, ofPackets)
        .flatMap(remarks -> remarks)
        .sorted(Comparator.comparing(Remark::kind).thenComparing(Remark::subject))
        .toList();
  }

  private static Optional<Remark> ofPage(
      Page page,
      Map<String, Packet> packets,
      Sheets sheets,
      Map<String, ScanAnswer> said,
      List<Hold> open) {
    Packet packet = packets.get(Objects.requireNonNullElse(page.packet(), ""));
    ScanAnswer answer = said.get(page.id());
    List<String> advices = advices(page);
    return Optional.ofNullable(kind(page, advices, answer, open))
        .map(
            kind ->
                new Remark(
                    kind,
                    page.id(),
                    packet == null ? 0 : packet.position(),
                    page,
                    sheets.at(page.id()),
                    advices,
                    answer));
  }

  private static Remark.@Nullable Kind kind(
      Page page, List<String> advices, @Nullable ScanAnswer answer, List<Hold> open) {
    PageLook look = page.look();
    boolean isContent = page.disposition() == null || page.disposition() == Disposition.FILED;
    if (page.disposition() == Disposition.HELD) {
      return Remark.Kind.UNOPENED;
    } else if (isEmptyEnvelope(page, open)) {
      return Remark.Kind.EMPTY;
    } else if (look != null && isContent && look.quality().rescan()) {
      return Remark.Kind.RESCAN;
    } else if (isContent && (!advices.isEmpty() || isExpected(answer))) {
      return Remark.Kind.BETTER;
    }
    return null;
  }

  private static boolean isExpected(@Nullable ScanAnswer answer) {
    return answer != null && answer.kind() == ScanAnswer.Kind.EXPECTED;
  }

  private static boolean isEmptyEnvelope(Page page, List<Hold> open) {
    return open.stream()
        .anyMatch(
            hold -> hold.reason() == HoldReason.EMPTY_PACKET && hold.subjectId().equals(page.id()));
  }

  private static List<String> advices(Page page) {
    PageLook look = page.look();
    return look == null
        ? List.of()
        : look.quality().advices().stream().filter(advice -> !advice.equals(UPRIGHT)).toList();
  }

  private Optional<Remark> ofPacket(Packet packet, Map<String, ScanAnswer> said) {
    ScanAnswer answer = said.get(packet.id());
    return lacksForm(packet) || isExpected(answer)
        ? Optional.of(
            new Remark(
                Remark.Kind.NO_FORM, packet.id(), packet.position(), null, null, List.of(), answer))
        : Optional.empty();
  }

  /** Where alarms ask for a cut, while the page still lies in the packet. */
  private Stream<Remark> splits(
      Packet packet, List<Page> pages, Sheets sheets, @Nullable ScanAnswer answer) {
    Set<String> alarms = alarms(packet);
    return pages.stream()
        .filter(page -> packet.id().equals(page.packet()))
        .filter(page -> alarms.contains(SPLIT + page.number()))
        .map(
            page ->
                new Remark(
                    Remark.Kind.SPLIT,
                    packet.id(),
                    packet.position(),
                    page,
                    sheets.at(page.id()),
                    List.of(),
                    answer));
  }

  /** Of cutting, and of matching as soon as it has read the names. */
  private Set<String> alarms(Packet packet) {
    return Stream.concat(
            packet.alarms().stream(),
            packets.finding(packet.id(), Match.KIND, Match.class).stream()
                .flatMap(match -> match.alarms().stream()))
        .collect(Collectors.toSet());
  }

  /** The checklist knows better, where there is one: the form may have come before. */
  private boolean lacksForm(Packet packet) {
    Optional<Checklist> list =
        packets
            .finding(packet.id(), Checklist.FINDING, Checklist.class)
            .filter(found -> !found.lines().isEmpty());
    if (list.isPresent()) {
      return list.get().missing().stream().anyMatch(missing -> isForm(missing.type()));
    }
    return packets
        .finding(packet.id(), Documents.FINDING, Documents.class)
        .filter(found -> found.documents().stream().noneMatch(one -> isForm(one.type())))
        .isPresent();
  }

  private static boolean isForm(String type) {
    return FORM.matcher(type).matches();
  }
}
