package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at everything a page is made of before PDFBox does, which unpacks each stream whole and in
 * memory: how much it unpacks to, how deep its forms are nested, and whether its content is there.
 * One for each document: what was looked at once is not looked at again.
 */
final class PdfContents {

  /** Deflate packs at most 1,032 to 1, RFC 1951. */
  private static final long DEFLATE_MOST = 1032;

  /** These lead back to the document, which is not part of the page. */
  private static final Set<COSName> ELSEWHERE =
      Set.of(
          COSName.PARENT,
          COSName.P,
          COSName.DEST,
          COSName.A,
          COSName.AA,
          COSName.B,
          COSName.getPDFName("StructParent"));

  private static final Set<COSName> FLATE =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private final boolean repaired;

  /**
   * @param repaired whether the file had to be repaired, so that what is missing may have been lost
   */
  PdfContents(boolean repaired) {
    this.repaired = repaired;
  }

  private record Part(COSBase base, int forms) {}

  /**
   * Checks one page.
   *
   * @throws HoldException DAMAGED, UNPACKS_TOO_LARGE or NESTED_TOO_DEEP
   */
  void check(COSDictionary page, PageLimits limits) throws IOException {
    refuseMissing(page);
    walk(page, limits);
    PdfContentEnd.check(page.getDictionaryObject(COSName.CONTENTS));
  }

  /** Checks a part of the document that a page makes use of. */
  void walk(COSDictionary root, PageLimits limits) throws IOException {
    Deque<Part> open = new ArrayDeque<>();
    open.push(new Part(root, 0));
    long unpacked = 0;
    while (!open.isEmpty()) {
      Part part = open.pop();
      COSBase base = part.base() instanceof COSObject object ? object.getObject() : part.base();
      if (base == null || !(base instanceof COSDictionary || base instanceof COSArray)) {
        continue;
      }
      if (!seen.add(base)) {
        continue;
      }
      int forms = part.forms() + (isForm(base) ? 1 : 0);
      if (forms > limits.depth()) {
        throw new HoldException(
            HoldReason.NESTED_TOO_DEEP, "more than %d drawings in each other".formatted(forms - 1));
      }
      if (base instanceof COSStream stream) {
        unpacked += unpackedSize(stream, limits.unpacked());
        if (unpacked > limits.unpacked()) {
          seen.remove(base);
          throw new HoldException(
              HoldReason.UNPACKS_TOO_LARGE,
              "the page unpacks to more than %d bytes".formatted(limits.unpacked()));
        }
        if (isForm(stream)) {
          PdfContentEnd.check(stream);
        }
      }
      children(base, forms, open);
    }
  }

  /** A page whose content was lost would be drawn as a blank sheet. */
  private void refuseMissing(COSDictionary page) {
    COSBase contents = page.getItem(COSName.CONTENTS);
    COSBase found = contents instanceof COSObject reference ? reference.getObject() : contents;
    boolean missing =
        contents == null
            ? repaired && page.containsKey(COSName.RESOURCES)
            : found == null || found instanceof COSNull;
    if (found instanceof COSArray array) {
      for (int n = 0; n < array.size(); n++) {
        missing |= array.getObject(n) == null;
      }
    }
    if (missing) {
      throw new HoldException(
          HoldReason.DRAWS_NOTHING, "the file does not hold the content of the page");
    }
  }

  private static boolean isForm(COSBase base) {
    return base instanceof COSStream stream
        && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE));
  }

  private static void children(COSBase base, int forms, Deque<Part> open) {
    switch (base) {
      case COSDictionary dictionary ->
          dictionary.forEach(
              (key, value) -> {
                if (!ELSEWHERE.contains(key)) {
                  open.push(new Part(value, forms));
                }
              });
      case COSArray array -> array.forEach(value -> open.push(new Part(value, forms)));
      default -> {}
    }
  }

  /** Bytes a stream unpacks to, as far as it may matter; what cannot be large is not unpacked. */
  private static long unpackedSize(COSStream stream, long most) throws IOException {
    List<COSName> filters = PdfScan.filters(stream);
    long layers = filters.stream().takeWhile(FLATE::contains).count();
    if (layers == 0 || (layers == 1 && stream.getLength() < most / DEFLATE_MOST)) {
      return 0;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream unpacked = raw;
      for (long layer = 0; layer < layers; layer++) {
        unpacked = new InflaterInputStream(unpacked);
      }
      return count(unpacked, most);
    }
  }

  private static long count(InputStream unpacked, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long count = 0;
    try {
      for (int n = unpacked.read(buffer); n >= 0 && count <= most; n = unpacked.read(buffer)) {
        count += n;
      }
    } catch (ZipException | java.io.EOFException broken) {
      return count; // PDFBox takes what could be unpacked, too.
    }
    return count;
  }
}
