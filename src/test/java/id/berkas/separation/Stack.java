package id.berkas.separation;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.berkas.document.Barcode;
import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;

/** A stack of looked-at pages for tests; page ids are {@code p1}, {@code p2}, ... */
final class Stack {

  static final CoverSheetCode CODE = new CoverSheetCode("a key only tests know".getBytes(UTF_8));
  static final CoverSheetCode OTHER_KEY =
      new CoverSheetCode("another office's key".getBytes(UTF_8));
  static final Box BOX = new Box(100, 100, 300, 300);

  private final List<PageFacts> pages = new ArrayList<>();

  List<PageFacts> pages() {
    return List.copyOf(pages);
  }

  Stack cover(String registration) {
    return cover(registration, "AB2C");
  }

  Stack cover(String registration, String sheet) {
    return page(0.2, qr(CODE.payload(registration, sheet)));
  }

  Stack forgedCover(String registration) {
    return page(0.2, qr(OTHER_KEY.payload(registration, "AB2C")));
  }

  Stack patch() {
    return page(0.5, new Barcode("CODE_39", "PATCHT", BOX, "test"));
  }

  /** Paper with a Code 128. */
  Stack with(String text) {
    return page(0.1, new Barcode("CODE_128", text, BOX, "test"));
  }

  Stack paper() {
    return page(0.1);
  }

  Stack paper(int sides) {
    for (int side = 0; side < sides; side++) {
      paper();
    }
    return this;
  }

  Stack blank() {
    return page(1);
  }

  /** Something on it looks like a code and cannot be read. */
  Stack paperWithDamagedCode() {
    pages.add(new PageFacts(nextId(), pages.size() + 1, true, 0.1, List.of(), true));
    return this;
  }

  Stack unopened() {
    pages.add(new PageFacts(nextId(), pages.size() + 1, false, 0, List.of()));
    return this;
  }

  Stack page(double blank, Barcode... codes) {
    pages.add(new PageFacts(nextId(), pages.size() + 1, true, blank, List.of(codes)));
    return this;
  }

  static Barcode qr(String text) {
    return new Barcode("QR_CODE", text, BOX, "test");
  }

  private String nextId() {
    return "p" + (pages.size() + 1);
  }
}
