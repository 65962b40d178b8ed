package id.berkas.classification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the document types on a page and the fields they carry, from its words alone. */
public final class PageClassifier {

  /** What a copied card beside a letter must weigh, against one that lies alone. */
  private static final double BESIDE_A_LETTER = 1.5;

  private static final int MOST_DOCUMENTS = 6;

  /** How sure a picture without words can be. */
  private static final double PICTURE = 0.7;

  private final DocumentCatalogue catalogue;
  private final List<Phrase> headings;

  public PageClassifier(DocumentCatalogue catalogue) {
    this.catalogue = catalogue.asOfNow();
    this.headings =
        this.catalogue.types().stream()
            .flatMap(type -> type.anchors().stream())
            .filter(AnchorPhrase::heading)
            .flatMap(anchor -> anchor.wordings().stream())
            .distinct()
            .toList();
  }

  /** What one page holds. */
  public PageContents read(ReadPage page) {
    Flow flow = Flow.of(page.words());
    List<FoundDocument> documents = documents(page, flow);
    return new PageContents(page.page(), documents, fields(page, flow, documents));
  }

  private List<Field> fields(ReadPage page, Flow flow, List<FoundDocument> documents) {
    List<String> types = documents.stream().map(FoundDocument::type).toList();
    return new FieldReader(catalogue, types).read(page.page(), flow.byRows());
  }

  /** The document of one type, if this page, which announces nothing, goes on with it. */
  Optional<FoundDocument> continuation(ReadPage page, String type) {
    Flow flow = Flow.of(page.words());
    List<Occurrence> places =
        catalogue
            .find(type)
            .filter(known -> known.layout().severalPages())
            .map(known -> new Weighing(flow, headings).places(known.continues()))
            .orElse(List.of());
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Anchor> anchors =
        places.stream()
            .map(at -> new Anchor(at.phrase().text(), page.page(), flow.box(at.first(), at.last())))
            .toList();
    return Optional.of(new FoundDocument(type, List.of(page.page()), 0.6, anchors));
  }

  private List<FoundDocument> documents(ReadPage page, Flow flow) {
    Weighing weighing = new Weighing(flow, headings);
    List<Evidence> taken = new ArrayList<>();
    BitSet claimed = new BitSet();
    best(weighing, claimed, taken, true).ifPresent(letter -> take(letter, taken, claimed));
    while (taken.size() < MOST_DOCUMENTS) {
      Optional<Evidence> next = best(weighing, claimed, taken, false);
      if (next.isEmpty()) {
        break;
      }
      take(next.get(), taken, claimed);
    }
    if (taken.isEmpty()) {
      return List.of(page.picture() ? picture(page.page()) : FoundDocument.unknown(page.page()));
    }
    return taken.stream().map(evidence -> evidence.found(page.page(), flow)).toList();
  }

  private FoundDocument picture(String page) {
    return catalogue.types().stream()
        .filter(type -> type.layout().picture())
        .findFirst()
        .map(type -> new FoundDocument(type.code(), List.of(page), PICTURE, List.of()))
        .orElseGet(() -> FoundDocument.unknown(page));
  }

  private Optional<Evidence> best(
      Weighing weighing, BitSet claimed, List<Evidence> taken, boolean letters) {
    boolean besideLetter = taken.stream().anyMatch(e -> e.type().layout().fillsPage());
    double factor = besideLetter ? BESIDE_A_LETTER : 1;
    return catalogue.types().stream()
        .filter(type -> type.layout().fillsPage() == letters)
        .filter(type -> type.layout().repeats() || taken.stream().noneMatch(e -> e.type() == type))
        .map(type -> weighing.of(type, claimed))
        .filter(evidence -> evidence.convinces(factor))
        .max(Comparator.comparingDouble(Evidence::score));
  }

  private static void take(Evidence evidence, List<Evidence> taken, BitSet claimed) {
    taken.add(evidence);
    evidence.places().forEach(place -> claimed.set(place.first(), place.last() + 1));
  }
}
