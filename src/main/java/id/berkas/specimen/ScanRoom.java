package id.berkas.specimen;

import id.berkas.specimen.DayTruth.FileTruth;
import id.berkas.specimen.DayTruth.PageTruth;
import id.berkas.specimen.PlannedPage.Fed;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Feeds packets through the scanners, job by job, and writes down what each page truly is. */
final class ScanRoom {
  private static final int BLACK_BELOW = 150;

  private final Path folder;
  private final DayOrder order;
  private final PaperStudio studio;
  private final ScanNoise noise;
  private final Dice dice;

  ScanRoom(Path folder, DayOrder order, PaperStudio studio) {
    this.folder = folder;
    this.order = order;
    this.studio = studio;
    this.noise = new ScanNoise(order.noise(), order.seed());
    this.dice = new Dice(order.seed()).child("scan-room");
  }

  /** A packet without separator is a job of its own. */
  List<FileTruth> scan(Scanner scanner, List<PacketPlan> packets) throws IOException {
    List<FileTruth> files = new ArrayList<>();
    List<PacketPlan> job = new ArrayList<>();
    int number = 0;
    for (PacketPlan packet : packets) {
      boolean alone = packet.hazards().contains(Hazard.NO_SEPARATOR);
      if (!job.isEmpty() && (alone || job.size() == scanner.packetsPerJob())) {
        files.addAll(job(scanner, ++number, job));
        job.clear();
      }
      job.add(packet);
      if (alone) {
        files.addAll(job(scanner, ++number, job));
        job.clear();
      }
    }
    if (!job.isEmpty()) {
      files.addAll(job(scanner, ++number, job));
    }
    return files;
  }

  private List<FileTruth> job(Scanner scanner, int number, List<PacketPlan> packets)
      throws IOException {
    Files.createDirectories(folder.resolve(scanner.folder()));
    return switch (scanner) {
      case MFP -> List.of(oneFile(scanner, "scan-%04d.pdf".formatted(number), packets));
      case ADF -> List.of(oneFile(scanner, "adf-%04d.tif".formatted(number), packets));
      case DESKTOP -> filePerPage(scanner, "job%02d".formatted(number), packets);
    };
  }

  private FileTruth oneFile(Scanner scanner, String name, List<PacketPlan> packets)
      throws IOException {
    Path file = folder.resolve(scanner.folder()).resolve(name);
    Dice own = dice.child(name);
    boolean colour = scanner == Scanner.MFP && own.chance(0.5);
    List<PageTruth> pages = new ArrayList<>();
    try (ScanFile scan =
        scanner == Scanner.ADF
            ? new TiffScan(file)
            : new PdfScan(file, order.noise().jpegQuality(), order.seed() + name.hashCode())) {
      for (PacketPlan packet : packets) {
        for (Fed fed : Feeder.feed(packet, own.child("feed-" + packet.index()))) {
          pages.add(
              page(scan, packet, fed, pages.size() + 1, colour, own.child("page-" + pages.size())));
        }
      }
    }
    return new FileTruth(scanner.folder() + "/" + name, scanner.folder(), name, pages);
  }

  private List<FileTruth> filePerPage(Scanner scanner, String prefix, List<PacketPlan> packets)
      throws IOException {
    Dice own = dice.child(prefix);
    List<FileTruth> files = new ArrayList<>();
    for (PacketPlan packet : packets) {
      for (Fed fed : Feeder.feed(packet, own.child("feed-" + packet.index()))) {
        String name = "%s-%04d.jpg".formatted(prefix, files.size() + 1);
        try (ScanFile scan =
            new JpegScan(
                folder.resolve(scanner.folder()).resolve(name), order.noise().jpegQuality())) {
          PageTruth page = page(scan, packet, fed, 1, false, own.child(name));
          files.add(
              new FileTruth(
                  scanner.folder() + "/" + name, scanner.folder(), prefix, List.of(page)));
        }
      }
    }
    return files;
  }

  private PageTruth page(
      ScanFile scan, PacketPlan packet, Fed fed, int number, boolean colour, Dice own)
      throws IOException {
    DrawnPage drawn =
        studio.draw(
            fed.page(), colour ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage paper =
        fed.page() instanceof PlannedPage.Papers
            ? noise.handedIn(drawn.image(), own.child("copy"))
            : drawn.image();
    BufferedImage scanned = noise.scan(Turn.fed(paper, fed.orientation()), own);
    scan.add(packet.scanner() == Scanner.ADF ? Threshold.at(scanned, BLACK_BELOW) : scanned);
    boolean registered = !packet.hazards().contains(Hazard.UNREGISTERED);
    String owner =
        registered && fed.page() instanceof PlannedPage.Papers papers
            ? papers.owner().registrationNumber()
            : null;
    return new PageTruth(
        number,
        drawn.disposition(),
        drawn.types(),
        packet.index(),
        fed.orientation(),
        owner,
        drawn.fields(),
        drawn.lines(),
        drawn.layout(),
        drawn.heldOut());
  }
}
