package id.berkas.imaging;

import id.berkas.document.Barcode;
import id.berkas.document.Box;
import id.berkas.profile.CodeFormat;
import java.util.List;
import java.util.Set;

/**
 * The code search alone, as the fast look does it.
 *
 * @param barcodes the codes of a page
 * @param undecoded places that look like a code and could not be read
 */
public record CodeLook(List<Barcode> barcodes, List<Box> undecoded) {

  public CodeLook {
    barcodes = List.copyOf(barcodes);
    undecoded = List.copyOf(undecoded);
  }

  /** Searches one page for the kinds of codes that count. */
  public static CodeLook at(PageImage page, Set<CodeFormat> formats) {
    GrayPage gray = GrayPage.of(page.image());
    GrayPage small = gray.scaled((double) CodeSearch.FIRST_DPI / page.dpi());
    PageCodes codes = CodeSearch.on(gray, small, page.dpi(), formats);
    return new CodeLook(codes.barcodes(), codes.undecoded());
  }
}
