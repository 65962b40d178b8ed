package id.berkas.matching;

import id.berkas.document.Barcode;
import id.berkas.document.PacketOpening;
import id.berkas.registration.RegistrationLookup;

/**
 * Takes a cover sheet or slip of a registration that was merged into another for one of that other:
 * paper keeps the number it was printed with.
 */
final class Renumbering {

  private static final int LONGEST_NUMBER = 60;

  private Renumbering() {}

  /** The same packet; an equal one when it names no merged registration. */
  static PacketEvidence of(PacketEvidence packet, RegistrationLookup lookup) {
    return new PacketEvidence(
        packet.packet(),
        opening(packet.opening(), lookup),
        packet.pages(),
        packet.codes().stream().map(code -> code(code, lookup)).toList());
  }

  private static PacketOpening opening(PacketOpening opening, RegistrationLookup lookup) {
    return opening instanceof PacketOpening.ByCoverSheet sheet
        ? new PacketOpening.ByCoverSheet(
            sheet.page(), number(sheet.registration(), lookup), sheet.sheet(), sheet.box())
        : opening;
  }

  private static PacketEvidence.Code code(PacketEvidence.Code code, RegistrationLookup lookup) {
    Barcode read = code.barcode();
    String text = read.text().strip();
    String number = text.isEmpty() || text.length() > LONGEST_NUMBER ? text : number(text, lookup);
    return number.equals(text)
        ? code
        : new PacketEvidence.Code(
            code.page(), new Barcode(read.format(), number, read.box(), read.method()));
  }

  private static String number(String read, RegistrationLookup lookup) {
    return lookup.find(read).map(registration -> registration.number()).orElse(read);
  }
}
