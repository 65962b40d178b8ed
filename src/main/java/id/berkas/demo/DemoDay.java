package id.berkas.demo;

import id.berkas.imaging.BarcodeImages;
import id.berkas.separation.CoverSheet;
import id.berkas.separation.CoverSheetCode;
import id.berkas.separation.CoverSheetKey;
import id.berkas.separation.CoverSheetPrinter;
import id.berkas.specimen.BarcodeArtist;
import id.berkas.specimen.DayOrder;
import id.berkas.specimen.DayTruth;
import id.berkas.specimen.DropBoxDay;
import id.berkas.specimen.SpecimenRegistration;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A generated day, printed with the cover sheet key of one data folder.
 *
 * @param folder where it lies: {@code registrations.csv}, {@code truth.json}, a folder per scanner
 * @param truth what is really in it
 */
public record DemoDay(Path folder, DayTruth truth) {

  /** Which specimen scanner writes into which scanner folder, below the data folder. */
  public static final Map<String, String> SCANNER_FOLDERS =
      Map.of(
          "mfp",
          "scans/mfp-lobby",
          "adf",
          "scans/adf-back-office",
          "desktop",
          "scans/desktop-front");

  /** Widths of a narrow bar, in inches: wide enough for a copier. */
  private static final double MODULE_INCHES = 0.02;

  /** Makes a day whose cover sheets the hub on {@code data} accepts. */
  public static DemoDay generate(Path folder, Path data, DayOrder order) throws IOException {
    CoverSheetPrinter printer =
        new CoverSheetPrinter(new CoverSheetCode(CoverSheetKey.in(data)), new Random(order.seed()));
    DayTruth truth =
        DropBoxDay.generate(
            folder,
            order,
            (registration, dpi) -> printer.draw(sheet(registration), dpi),
            DemoDay::barcode);
    return new DemoDay(folder, truth);
  }

  private static CoverSheet sheet(SpecimenRegistration registration) {
    return new CoverSheet(
        registration.registrationNumber(),
        registration.participant().fullName(),
        registration.claim().program(),
        registration.claim().cause(),
        registration.branch(),
        List.of());
  }

  private static BufferedImage barcode(BarcodeArtist.Symbology symbology, String text, int dpi) {
    int module = Math.max(2, (int) Math.round(dpi * MODULE_INCHES));
    return switch (symbology) {
      case QR -> BarcodeImages.qr(text, module * 3);
      case CODE_128 -> BarcodeImages.code128(text, module, dpi);
      case CODE_39 -> BarcodeImages.code39(text, module, dpi);
    };
  }

  /** Hands the registrations to a running hub. */
  public void dropRegistrations(Path data) throws IOException {
    drop(registrations(), DropBoxDay.REGISTRATIONS, data.resolve("registrations"));
  }

  /** The list of registrations, as CSV. */
  Path registrations() {
    return folder.resolve(DropBoxDay.REGISTRATIONS);
  }

  /** Scans: every file lands in the folder of its scanner. */
  public void dropScans(Path data) throws IOException {
    for (Map.Entry<String, String> scanner : SCANNER_FOLDERS.entrySet()) {
      Path from = folder.resolve(scanner.getKey());
      if (Files.isDirectory(from)) {
        dropAll(from, data.resolve(scanner.getValue()));
      }
    }
  }

  /** How many batches the day is. */
  public int batches() {
    return (int) truth.files().stream().map(DayTruth.FileTruth::batch).distinct().count();
  }

  private static void dropAll(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        drop(file, file.getFileName().toString(), to);
      }
    }
  }

  /** Under a name that is nobody's scan first, so that it appears whole. */
  static void drop(Path file, String name, Path to) throws IOException {
    Files.createDirectories(to);
    Path part = to.resolve(name + ".part");
    Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
    Files.move(part, to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
