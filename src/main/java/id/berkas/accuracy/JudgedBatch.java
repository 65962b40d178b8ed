package id.berkas.accuracy;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.inspect.Judged;
import id.berkas.inspect.Judged.JudgedPacket;
import id.berkas.inspect.SeenPage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the stages made of a batch, asked by page number. */
record JudgedBatch(Judged judged) {

  /** Ids of a dry run end in the page's number. */
  static int number(String page) {
    return Integer.parseInt(page.substring(page.lastIndexOf('.') + 1));
  }

  static List<Integer> numbers(JudgedPacket packet) {
    return packet.packet().pages().stream().map(JudgedBatch::number).toList();
  }

  Optional<JudgedPacket> packetOf(int page) {
    return judged.packets().stream().filter(packet -> numbers(packet).contains(page)).findFirst();
  }

  /** Packets that hold any of the pages. */
  List<JudgedPacket> packetsOf(List<Integer> pages) {
    return judged.packets().stream()
        .filter(packet -> numbers(packet).stream().anyMatch(pages::contains))
        .toList();
  }

  Set<String> types(int page) {
    return packetOf(page).stream()
        .flatMap(packet -> packet.documents().documents().stream())
        .filter(document -> document.pages().stream().anyMatch(id -> number(id) == page))
        .map(FoundDocument::type)
        .collect(Collectors.toSet());
  }

  List<String> values(int page, FieldKind kind) {
    return packetOf(page).stream()
        .flatMap(packet -> packet.documents().fields(kind))
        .filter(field -> number(field.page()) == page)
        .map(Field::value)
        .distinct()
        .toList();
  }

  boolean isFlagged(int page) {
    return packetOf(page).stream()
        .flatMap(packet -> packet.match().foreign().stream())
        .anyMatch(foreign -> number(foreign.page()) == page);
  }

  String disposition(int page) {
    return judged.cut().pages().entrySet().stream()
        .filter(entry -> number(entry.getKey()) == page)
        .map(entry -> entry.getValue().disposition().name())
        .findFirst()
        .orElse("NONE");
  }

  /** Address of the picture for the screen. */
  Optional<String> picture(int page) {
    Stream<SeenPage> seen = judged.sight().pages().stream().filter(p -> p.number() == page);
    return seen.findFirst().flatMap(p -> Optional.ofNullable(p.look())).map(look -> look.view());
  }
}
