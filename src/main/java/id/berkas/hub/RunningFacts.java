package id.berkas.hub;

import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.recognition.Models;
import id.berkas.web.HealthFacts;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.camel.CamelContext;
import org.springframework.stereotype.Component;

/** What the hub knows about itself: workers, models, routes, disk. */
@Component
class RunningFacts implements HealthFacts {

  private static final long GIB = 1L << 30;
  private static final long FREE_WANTED = 5 * GIB;

  private final Settings settings;
  private final WorkerPool workers;
  private final CamelContext routes;
  private final DecoderReports decoders;
  private final ScannerProfiles profiles;
  private final RouteOrders orders;

  RunningFacts(
      Settings settings,
      WorkerPool workers,
      CamelContext routes,
      DecoderReports decoders,
      ScannerProfiles profiles,
      RouteOrders orders) {
    this.orders = orders;
    this.profiles = profiles;
    this.settings = settings;
    this.workers = workers;
    this.routes = routes;
    this.decoders = decoders;
  }

  @Override
  public List<Fact> facts() {
    List<Fact> facts =
        new ArrayList<>(
            List.of(
                workerFact(),
                modelFact(),
                decoders.fact(),
                RouteFact.of(routes, orders),
                diskFact()));
    facts.sort(Comparator.comparing(Fact::ok));
    return facts;
  }

  private Fact workerFact() {
    int living = workers.living().size();
    boolean ok = living >= workers.wanted();
    return new Fact(
        "workers",
        ok,
        "%d / %d".formatted(living, workers.wanted()),
        ok ? null : "workers",
        workers.replaced());
  }

  private Fact modelFact() {
    List<String> asked = profiles.all().stream().map(ScannerProfile::languages).distinct().toList();
    List<String> missing = Models.ofThisMachine().missing(asked);
    return missing.isEmpty()
        ? new Fact("models", true, Models.USUAL, null)
        : new Fact("models", false, String.join(", ", missing), "models");
  }

  private Fact diskFact() {
    try {
      FileStore disk = Files.getFileStore(settings.data());
      boolean ok = disk.getUsableSpace() > FREE_WANTED;
      return new Fact("disk", ok, disk.getUsableSpace() / GIB + " GiB", ok ? null : "disk");
    } catch (IOException e) {
      return new Fact("disk", false, settings.data().toString(), "disk");
    }
  }
}
