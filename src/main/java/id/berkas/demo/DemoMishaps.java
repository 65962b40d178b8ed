package id.berkas.demo;

import id.berkas.specimen.DayOrder;
import id.berkas.specimen.LockedScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Three files as scanner folders get them too, for a clerk to practise on.
 *
 * @param day an envelope, and its registration
 * @param locked its scan; opens with {@link #PASSWORD}
 * @param noScan a text that somebody saved under the name of a scan
 * @param cutOff the scan of the envelope without its end; it may still be growing, so that it waits
 *     first
 */
public record DemoMishaps(DemoDay day, Path locked, Path noScan, Path cutOff) {

  public static final String PASSWORD = "2468";

  /** Open holds that come at once: of the locked file and of the one that is no scan. */
  public static final int HOLDS = 2;

  private static final String SCANNER = "mfp";
  private static final double KEPT = 0.6;

  /** Makes them of an envelope of their own. */
  public static DemoMishaps generate(Path folder, Path data, long seed) throws IOException {
    DayOrder order = DayOrder.demo(seed).nextDay().withPackets(1);
    DemoDay day = DemoDay.generate(folder.resolve("envelope"), data, order);
    Path scan = day.folder().resolve(day.truth().files().getFirst().file());
    return new DemoMishaps(
        day,
        LockedScan.lock(scan, folder.resolve("scan-terkunci.pdf"), PASSWORD),
        Files.writeString(folder.resolve("bukan-pindaian.pdf"), "SPECIMEN: Formulir 5\n"),
        cutOff(scan, folder.resolve("scan-terpotong.pdf")));
  }

  /** Hands the registration and the files to a running hub. */
  public void drop(Path data) throws IOException {
    Path scanner = data.resolve(DemoDay.SCANNER_FOLDERS.getOrDefault(SCANNER, SCANNER));
    DemoDay.drop(day.registrations(), "registrations-2.csv", data.resolve("registrations"));
    for (Path file : List.of(locked, noScan, cutOff)) {
      DemoDay.drop(file, file.getFileName().toString(), scanner);
    }
  }

  private static Path cutOff(Path scan, Path to) throws IOException {
    byte[] whole = Files.readAllBytes(scan);
    return Files.write(to, Arrays.copyOf(whole, (int) (whole.length * KEPT)));
  }
}
