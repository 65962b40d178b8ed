package id.berkas.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** PDF/A-2b (ISO 19005-2), as veraPDF judges it. */
final class ArchiveStandard {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private ArchiveStandard() {}

  /** What breaks the standard, one sentence each; empty when nothing does. */
  static List<String> broken(Path file) {
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_B;
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(found -> found.getRuleId().getClause() + ": " + found.getMessage())
          .distinct()
          .toList();
    } catch (VeraPDFException | IOException e) {
      throw new IllegalStateException("veraPDF could not judge " + file, e);
    }
  }
}
