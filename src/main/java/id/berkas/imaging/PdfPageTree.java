package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a PDF, found by walking its tree: the count written in the tree is only a claim, and
 * a tree may be circular, wrong or huge.
 */
final class PdfPageTree {

  /** Nodes of a tree that holds no pages; real trees have far fewer nodes than pages. */
  private static final int SPARE_NODES = 10_000;

  private final PageLimits limits;
  private final List<Optional<COSDictionary>> pages = new ArrayList<>();
  private final Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();

  private PdfPageTree(PageLimits limits) {
    this.limits = limits;
  }

  /**
   * The page dictionaries in order; empty where the tree names a page that the file does not hold.
   *
   * @throws HoldException NO_PAGES or TOO_MANY_PAGES
   */
  static List<Optional<COSDictionary>> walk(COSDocument document, PageLimits limits) {
    PdfPageTree tree = new PdfPageTree(limits);
    COSDictionary catalog = catalog(document);
    COSBase root = catalog == null ? null : catalog.getItem(COSName.PAGES);
    if (root != null) {
      tree.open.push(root);
      tree.walk();
    }
    if (tree.pages.isEmpty()) {
      tree.collectStrayPages(document);
    }
    if (tree.pages.isEmpty()) {
      throw new HoldException(HoldReason.NO_PAGES, "the PDF has no page");
    }
    return List.copyOf(tree.pages);
  }

  /** Whether the tree claims another number of pages than were found. */
  static boolean miscounts(COSDocument document, int found) {
    COSDictionary catalog = catalog(document);
    COSDictionary root = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
    return root == null || root.getInt(COSName.COUNT, -1) != found;
  }

  private static @Nullable COSDictionary catalog(COSDocument document) {
    COSDictionary trailer = document.getTrailer();
    return trailer == null ? null : trailer.getCOSDictionary(COSName.ROOT);
  }

  private void walk() {
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      COSBase node = next instanceof COSObject reference ? reference.getObject() : next;
      if (node instanceof COSDictionary dictionary) {
        visit(dictionary);
      } else if (next instanceof COSObject) {
        add(Optional.empty());
      }
    }
  }

  private void visit(COSDictionary node) {
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
        add(Optional.of(node));
      }
      return;
    }
    if (!visited.add(node)) {
      return;
    }
    if (visited.size() > limits.pages() + SPARE_NODES) {
      throw new HoldException(HoldReason.DAMAGED, "the page tree has no end");
    }
    for (int n = Math.min(kids.size(), limits.pages() + SPARE_NODES) - 1; n >= 0; n--) {
      COSBase kid = kids.get(n);
      if (kid != null && kid != COSNull.NULL) {
        open.push(kid);
      }
    }
  }

  private void add(Optional<COSDictionary> page) {
    if (pages.size() == limits.pages()) {
      throw new HoldException(
          HoldReason.TOO_MANY_PAGES, "the PDF has more than %d pages".formatted(limits.pages()));
    }
    pages.add(page);
  }

  /** A file whose tree is lost may still hold its pages. */
  private void collectStrayPages(COSDocument document) {
    for (COSObject object : document.getObjectsByType(COSName.PAGE)) {
      if (object.getObject() instanceof COSDictionary page) {
        add(Optional.of(page));
      }
    }
  }
}
