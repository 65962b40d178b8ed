package id.berkas.specimen;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** A scan as printers write it whose administrator has set a password. */
public final class LockedScan {
  private static final int KEY_BITS = 256;

  private LockedScan() {}

  /**
   * Locks a PDF.
   *
   * @param to where the locked one is written
   * @return {@code to}
   */
  public static Path lock(Path scan, Path to, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(scan.toFile())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(password, password, new AccessPermission());
      policy.setEncryptionKeyLength(KEY_BITS);
      document.protect(policy);
      document.save(to.toFile());
    }
    return to;
  }
}
