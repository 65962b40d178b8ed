package id.berkas.specimen;

import id.berkas.specimen.DayTruth.FileTruth;
import id.berkas.specimen.DayTruth.PacketTruth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a day of a branch: {@code registrations.csv}, one folder of scans per scanner ({@code mfp},
 * {@code adf}, {@code desktop}), and {@code truth.json}. One page is in memory at a time.
 */
public final class DropBoxDay {
  public static final String REGISTRATIONS = "registrations.csv";
  public static final String TRUTH = "truth.json";

  private DropBoxDay() {}

  /**
   * Makes the day.
   *
   * @param folder made if absent; must be empty
   * @throws IOException if the folder is not empty or cannot be written
   */
  public static DayTruth generate(
      Path folder, DayOrder order, CoverSheetArtist covers, BarcodeArtist barcodes)
      throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new IOException("A day of specimen paper needs an empty folder: " + folder);
      }
    }
    Dice dice = new Dice(order.seed());
    PacketMaker maker = new PacketMaker(order);
    List<PacketPlan> packets =
        maker.make(Recipe.roll(order.packets(), order.mix(), dice.child("recipes")));
    RegistrationCsv.write(folder.resolve(REGISTRATIONS), maker.registered());
    ScanRoom room = new ScanRoom(folder, order, new PaperStudio(covers, barcodes));
    List<FileTruth> files = new ArrayList<>();
    for (Scanner scanner : Scanner.values()) {
      files.addAll(
          room.scan(
              scanner, packets.stream().filter(packet -> packet.scanner() == scanner).toList()));
    }
    DayTruth truth =
        new DayTruth(
            order.seed(),
            List.copyOf(files),
            packets.stream().map(packet -> truth(packet, files)).toList());
    truth.write(folder.resolve(TRUTH));
    return truth;
  }

  private static PacketTruth truth(PacketPlan packet, List<FileTruth> files) {
    long pages =
        files.stream()
            .flatMap(file -> file.pages().stream())
            .filter(page -> page.packet() == packet.index())
            .count();
    return new PacketTruth(
        packet.index(),
        packet.expected().map(SpecimenRegistration::registrationNumber).orElse(null),
        packet.hazards().stream().sorted().toList(),
        packet.outcome(),
        packet.missing().stream().map(PaperKind::name).toList(),
        (int) pages);
  }
}
