package id.berkas.demo;

import id.berkas.specimen.DayOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Two files as drop boxes bring them too, for a clerk to practise on: an envelope whose scan is
 * locked with a password, and one whose scan ends too early.
 *
 * @param day the envelope, and its registration
 * @param locked opens with {@link #PASSWORD}
 * @param cutOff the same envelope, only the first part of its file
 */
public record DemoMishaps(DemoDay day, Path locked, Path cutOff) {

  public static final String PASSWORD = "2468";

  /** Open holds that the two make. */
  public static final int HOLDS = 2;

  private static final String SCANNER = "mfp";
  private static final int KEY_BITS = 256;
  private static final double KEPT = 0.6;

  /** Makes them of an envelope of their own. */
  public static DemoMishaps generate(Path folder, Path data, long seed) throws IOException {
    DemoDay day =
        DemoDay.generate(folder.resolve("envelope"), data, DayOrder.demo(seed).withPackets(1));
    Path scan = day.folder().resolve(day.truth().files().getFirst().file());
    return new DemoMishaps(
        day,
        lock(scan, folder.resolve("scan-terkunci.pdf")),
        cutOff(scan, folder.resolve("scan-terpotong.pdf")));
  }

  /** Hands the registration and both files to a running hub. */
  public void drop(Path data) throws IOException {
    Path scanner = data.resolve(DemoDay.SCANNER_FOLDERS.getOrDefault(SCANNER, SCANNER));
    DemoDay.drop(day.registrations(), "registrations-2.csv", data.resolve("registrations"));
    DemoDay.drop(locked, locked.getFileName().toString(), scanner);
    DemoDay.drop(cutOff, cutOff.getFileName().toString(), scanner);
  }

  private static Path lock(Path scan, Path to) throws IOException {
    try (PDDocument document = Loader.loadPDF(scan.toFile())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(PASSWORD, PASSWORD, new AccessPermission());
      policy.setEncryptionKeyLength(KEY_BITS);
      document.protect(policy);
      document.save(to.toFile());
    }
    return to;
  }

  private static Path cutOff(Path scan, Path to) throws IOException {
    byte[] whole = Files.readAllBytes(scan);
    return Files.write(to, Arrays.copyOf(whole, (int) (whole.length * KEPT)));
  }
}
