package id.berkas.separation;

import id.berkas.document.Disposition;
import id.berkas.document.PacketOpening;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PacketOpening.ByRefusedCover;
import id.berkas.document.PacketOpening.WithoutSeparator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages from one separator up to the next. With a filed page among them it is a packet. */
final class Stretch {

  private record Ending(Disposition disposition, String reason) {}

  private PacketOpening opening;
  private final Map<String, Ending> pages = new LinkedHashMap<>();
  private final List<String> alarms = new ArrayList<>();

  Stretch(PacketOpening opening) {
    this.opening = opening;
  }

  PacketOpening opening() {
    return opening;
  }

  void open(PacketOpening opening) {
    this.opening = opening;
  }

  void add(PageFacts page, Disposition disposition, String reason) {
    pages.put(page.page(), new Ending(disposition, reason));
  }

  void alarm(List<String> more) {
    more.stream().filter(alarm -> !alarms.contains(alarm)).forEach(alarms::add);
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /** Whether any sheet of the envelope has come by; one that cannot be opened is one. */
  boolean hasPaper() {
    return count(Disposition.FILED) + count(Disposition.HELD) > 0;
  }

  boolean isPacket() {
    return count(Disposition.FILED) > 0;
  }

  CutPacket packet(int position) {
    List<String> filed =
        pages.entrySet().stream()
            .filter(page -> page.getValue().disposition() == Disposition.FILED)
            .map(Map.Entry::getKey)
            .toList();
    return new CutPacket(position, opening, filed, alarms);
  }

  /** The cover sheet of an envelope in which nothing can be seen. */
  Optional<EmptyPacket> emptyPacket() {
    if (isPacket()) {
      return Optional.empty();
    }
    return switch (opening) {
      case ByCoverSheet(String page, String registration, _, _) ->
          Optional.of(new EmptyPacket(page, opening, registration + ": " + whatFollowed()));
      case ByRefusedCover(String page, String text, _, _) ->
          Optional.of(new EmptyPacket(page, opening, text + ": " + whatFollowed()));
      case ByPatchSheet _, WithoutSeparator _ -> Optional.empty();
    };
  }

  private String whatFollowed() {
    long held = count(Disposition.HELD);
    return held == 0
        ? "no page follows this cover sheet"
        : "none of the pages after this cover sheet could be opened (%d)".formatted(held);
  }

  /** Records where the pages ended. */
  void end(@Nullable Integer position, Map<String, PageDisposition> endings) {
    pages.forEach(
        (page, ending) ->
            endings.put(
                page, new PageDisposition(ending.disposition(), ending.reason(), position)));
  }

  private long count(Disposition disposition) {
    return pages.values().stream().filter(page -> page.disposition() == disposition).count();
  }
}
