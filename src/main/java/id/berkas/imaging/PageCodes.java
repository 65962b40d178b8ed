package id.berkas.imaging;

import id.berkas.document.Barcode;
import id.berkas.document.Box;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the code search found on one page.
 *
 * @param codes those that could be read and that tell which way up they are
 * @param patches patch codes, read from their bars; they stand at any edge and tell nothing
 * @param undecoded places that look like a code and could not be read
 */
record PageCodes(List<FoundCode> codes, List<Barcode> patches, List<Box> undecoded) {

  List<Barcode> barcodes() {
    return Stream.concat(codes.stream().map(FoundCode::barcode), patches.stream())
        .distinct()
        .toList();
  }
}
