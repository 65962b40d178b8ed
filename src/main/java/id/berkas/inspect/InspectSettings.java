package id.berkas.inspect;

import id.berkas.imaging.PageLimits;
import id.berkas.imaging.PasswordKey;
import id.berkas.imaging.Passwords;
import id.berkas.profile.CodeFormat;
import id.berkas.profile.Duplex;
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
 * @param key opens the passwords in the limits
 * @param formats the kinds of codes that count
 * @param byHand whether each file is one side of a stack that a person feeds twice
 * @param ocr whether pages are read
 */
public record InspectSettings(
    RegistrationLookup registrations,
    CoverSheetCode coverSheets,
    CutRules rules,
    String languages,
    PageLimits limits,
    PasswordKey key,
    Set<CodeFormat> formats,
    boolean byHand,
    boolean ocr) {

  /** As the profile says, or as usual without one. */
  public static InspectSettings of(
      RegistrationLookup registrations,
      CoverSheetCode coverSheets,
      @Nullable ScannerProfile profile,
      boolean ocr) {
    PasswordKey key = PasswordKey.ofThisProcess();
    if (profile == null) {
      CutRules usual = new CutRules(SeparationMode.COVER_OR_PATCH, false);
      return new InspectSettings(
          registrations,
          coverSheets,
          usual,
          "eng+ind",
          PageLimits.DEFAULT,
          key,
          CodeFormat.USUAL,
          false,
          ocr);
    }
    return new InspectSettings(
        registrations,
        coverSheets,
        CutRules.of(profile),
        profile.languages(),
        PageLimits.of(profile.limits(), Passwords.of(key, profile.passwords())),
        key,
        profile.codes().formats(),
        profile.duplex() == Duplex.BY_HAND,
        ocr);
  }
}
