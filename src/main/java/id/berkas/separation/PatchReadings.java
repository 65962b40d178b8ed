package id.berkas.separation;

import id.berkas.document.Barcode;
import id.berkas.imaging.PatchCode;
import id.berkas.profile.PatchEdge;
import java.util.Arrays;
import java.util.List;

/** What patch codes of a page may mean, as their bars do not say from which end they begin. */
final class PatchReadings {

  private PatchReadings() {}

  /** The codes as the profile reads them. */
  static List<Barcode> of(List<Barcode> codes, PatchEdge edge) {
    return edge == PatchEdge.NEAREST ? codes : codes.stream().map(PatchReadings::reversed).toList();
  }

  /** The same codes, those in the middle of a page read from the other end. */
  static List<Barcode> otherwise(List<Barcode> codes) {
    return codes.stream()
        .map(code -> code.method().endsWith(PatchCode.EITHER_WAY) ? reversed(code) : code)
        .toList();
  }

  private static Barcode reversed(Barcode code) {
    return Arrays.stream(PatchCode.values())
        .filter(patch -> patch.name().equals(code.format()))
        .findFirst()
        .map(PatchCode::reversed)
        .map(patch -> new Barcode(patch.name(), patch.text(), code.box(), code.method()))
        .orElse(code);
  }
}
