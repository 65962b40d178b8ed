package id.berkas.separation;

import id.berkas.document.Page;
import id.berkas.profile.CodeRule;
import id.berkas.profile.CodeSettings;
import id.berkas.profile.Duplex;
import id.berkas.profile.PatchEdge;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.SeparationMode;
import java.util.List;

/**
 * How a batch is cut.
 *
 * @param mode which sheets start a packet
 * @param duplex whether both sides of each sheet arrive
 * @param blankFrom pages at least this blank are blank, 0 to 1
 * @param codes what codes other than cover sheets do; the first that fits decides
 * @param patchEdge the edge from which patch codes are read
 */
public record CutRules(
    SeparationMode mode,
    boolean duplex,
    double blankFrom,
    List<CodeRule> codes,
    PatchEdge patchEdge) {

  /** From here on a page is blank. */
  public static final double BLANK_FROM = ScannerProfile.BLANK_FROM;

  public CutRules {
    codes = List.copyOf(codes);
  }

  /** Patch codes stand near the edge that is fed first. */
  public CutRules(SeparationMode mode, boolean duplex, double blankFrom, List<CodeRule> codes) {
    this(mode, duplex, blankFrom, codes, PatchEdge.NEAREST);
  }

  public CutRules(SeparationMode mode, boolean duplex) {
    this(mode, duplex, BLANK_FROM);
  }

  /** Patch sheets start packets, other codes do nothing. */
  public CutRules(SeparationMode mode, boolean duplex, double blankFrom) {
    this(mode, duplex, blankFrom, CodeSettings.USUAL.rules());
  }

  /** The same rules for a batch whose backs a person has put in their places. */
  CutRules withBacks() {
    return new CutRules(mode, true, blankFrom, codes, patchEdge);
  }

  /** As the profile says, for these pages: those of a pair of runs know their sides. */
  static CutRules of(ScannerProfile profile, List<Page> pages) {
    CutRules rules = of(profile);
    return pages.stream().anyMatch(page -> page.side() != null) ? rules.withBacks() : rules;
  }

  /** As the profile of the scanner says; a stack fed by hand has backs once it is paired. */
  public static CutRules of(ScannerProfile profile) {
    return new CutRules(
        profile.separation(),
        profile.duplex() == Duplex.BOTH_SIDES,
        profile.blankFrom(),
        profile.codes().rules(),
        profile.codes().patchEdge());
  }
}
