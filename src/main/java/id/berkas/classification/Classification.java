package id.berkas.classification;

import id.berkas.document.Json;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageWords;
import id.berkas.document.Pages;
import id.berkas.store.ContentStore;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stage 50: the pages of a packet become documents, each with the fields it carries. */
@Component("classification")
public class Classification {

  private final Packets packets;
  private final Pages pages;
  private final ContentStore store;
  private final DocumentCatalogue catalogue;
  private final SaidFields said;
  private final Optional<SecondOpinions> opinions;

  Classification(
      Packets packets,
      Pages pages,
      ContentStore store,
      DocumentCatalogue catalogue,
      SaidFields said,
      Optional<SecondOpinions> opinions) {
    this.packets = packets;
    this.pages = pages;
    this.store = store;
    this.catalogue = catalogue;
    this.said = said;
    this.opinions = opinions;
  }

  /** Keeps what the packet's pages hold; a second run replaces the first. */
  @Transactional
  public PacketRef classify(PacketRef ref) {
    List<Page> filed = pages.filedIn(ref.packet());
    List<ReadPage> read =
        filed.stream()
            .map(page -> ReadPage.of(page.id(), page.look(), words(page), page.startsDocument()))
            .toList();
    Map<String, String> byHand = new HashMap<>();
    for (Page page : filed) {
      if (page.type() != null) {
        byHand.put(page.id(), page.type());
      }
    }
    DocumentCatalogue now = catalogue.asOfNow();
    Documents documents =
        new HandTypes(now)
            .applied(
                new PacketReader(now, opinion()).read(ref.packet(), read),
                filed.stream().map(Page::id).toList(),
                byHand);
    packets.keepFinding(
        ref.packet(), Documents.FINDING, FieldsByHand.applied(documents, said.in(ref.packet())));
    packets.move(ref.packet(), PacketState.CLASSIFIED);
    return ref;
  }

  private SecondOpinion opinion() {
    return opinions.map(SecondOpinions::current).orElse(SecondOpinion.NONE);
  }

  private PageWords words(Page page) {
    String address = page.words();
    if (address == null) {
      return PageWords.none();
    }
    return Json.read(new String(store.bytes(address), StandardCharsets.UTF_8), PageWords.class);
  }
}
