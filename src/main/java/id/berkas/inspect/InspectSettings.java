package id.berkas.inspect;

import id.berkas.imaging.PageLimits;
import id.berkas.profile.CodeFormat;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.SeparationMode;
import id.berkas.registration.RegistrationLookup;
import id.berkas.separation.CoverSheetCode;
import id.berkas.separation.CutRules;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How files are inspected.
 *
 * @param registrations what packets are matched against
 * @param coverSheets checks cover sheets
 * @param rules how batches are cut
 * @param languages for recognition
 * @param limits what a file may cost
 * @param formats the kinds of codes that count
 * @param ocr whether pages are read
 */
public record InspectSettings(
    RegistrationLookup registrations,
    CoverSheetCode coverSheets,
    CutRules rules,
    String languages,
    PageLimits limits,
    Set<CodeFormat> formats,
    boolean ocr) {

  /** As the profile says, or as usual without one. */
  public static InspectSettings of(
      RegistrationLookup registrations,
      CoverSheetCode coverSheets,
      @Nullable ScannerProfile profile,
      boolean ocr) {
    if (profile == null) {
      CutRules usual = new CutRules(SeparationMode.COVER_OR_PATCH, false);
      return new InspectSettings(
          registrations, coverSheets, usual, "ind+eng", PageLimits.DEFAULT, CodeFormat.USUAL, ocr);
    }
    return new InspectSettings(
        registrations,
        coverSheets,
        CutRules.of(profile),
        profile.languages(),
        PageLimits.of(profile.limits(), profile.passwords()),
        profile.codes().formats(),
        ocr);
  }
}
