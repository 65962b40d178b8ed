package id.berkas.separation;

import id.berkas.profile.ScannerProfile;
import id.berkas.profile.SeparationMode;

/**
 * How a batch is cut.
 *
 * @param mode which sheets start a packet
 * @param duplex whether both sides of each sheet arrive
 * @param blankFrom pages at least this blank are blank, 0 to 1
 */
public record CutRules(SeparationMode mode, boolean duplex, double blankFrom) {

  /** From here on a page is blank. */
  public static final double BLANK_FROM = ScannerProfile.BLANK_FROM;

  /** The rules of a scanner. */
  public static CutRules of(ScannerProfile profile) {
    return new CutRules(profile.separation(), profile.duplex(), profile.blankFrom());
  }

  public CutRules(SeparationMode mode, boolean duplex) {
    this(mode, duplex, BLANK_FROM);
  }
}
