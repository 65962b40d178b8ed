package id.berkas.imaging;

import id.berkas.document.Barcode;
import id.berkas.document.Box;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the code search found on one page.
 *
 * @param codes those that could be read and that tell which way up they are
 * @param others those that do not tell: patch codes stand at any edge
 * @param undecoded places that look like a code and could not be read
 */
record PageCodes(List<FoundCode> codes, List<Barcode> others, List<Box> undecoded) {

  List<Barcode> barcodes() {
    return Stream.concat(codes.stream().map(FoundCode::barcode), others.stream())
        .distinct()
        .toList();
  }
}
