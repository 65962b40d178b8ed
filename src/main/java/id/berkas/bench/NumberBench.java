package id.berkas.bench;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Field;
import id.berkas.classification.PageClassifier;
import id.berkas.classification.ReadPage;
import id.berkas.document.PageWords;
import id.berkas.specimen.NoiseLevel;
import id.berkas.specimen.NumberPress;
import id.berkas.specimen.NumberSide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads cards copied small and slanted, and forms with a box for each digit. */
public final class NumberBench implements AutoCloseable {

  private static final int[] RESOLUTIONS = {200, 300};

  private final DeskReader reader;
  private final PageClassifier classifier = new PageClassifier(DocumentCatalogue.load());
  private final Consumer<String> progress;

  public NumberBench(Path folder, Consumer<String> progress) {
    this.reader = new DeskReader(folder);
    this.progress = progress;
  }

  /**
   * Reads {@code sides} sides of each kind and noise, from {@code seed} on.
   *
   * @throws IOException when a side cannot be written
   */
  public NumberReport run(
      List<NumberPress.Kind> kinds, List<NoiseLevel> noises, int sides, long seed)
      throws IOException {
    List<NumberReport.Row> rows = new ArrayList<>();
    List<String> misses = new ArrayList<>();
    for (NumberPress.Kind kind : kinds) {
      for (NoiseLevel noise : noises) {
        progress.accept("%s, %s ...".formatted(named(kind), named(noise)));
        rows.add(row(kind, noise, sides, seed, misses));
      }
    }
    return new NumberReport(seed, rows, misses);
  }

  private NumberReport.Row row(
      NumberPress.Kind kind, NoiseLevel noise, int sides, long seed, List<String> misses)
      throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    long spent = 0;
    for (long at = seed; at < seed + sides; at++) {
      int dpi = RESOLUTIONS[(int) Math.floorMod(at, RESOLUTIONS.length)];
      NumberSide side = NumberPress.side(kind, noise, dpi, at);
      byte[] scan = JpegPage.encoded(side.image(), noise, dpi);
      long started = System.nanoTime();
      PageWords words = reader.read(scan);
      spent += System.nanoTime() - started;
      List<Field> read = classifier.read(new ReadPage("side", words)).fields();
      for (Map.Entry<String, String> printed : side.fields().entrySet()) {
        if (printed.getKey().matches("nik|kpj|name|birth-date")) {
          count(side, at, noise, printed, values(read, printed.getKey()), counts, misses);
        }
      }
    }
    List<NumberReport.FieldScore> scores =
        counts.entrySet().stream().map(c -> score(c.getKey(), c.getValue())).toList();
    return new NumberReport.Row(named(kind), named(noise), sides, scores, spent / 1e9 / sides);
  }

  private static void count(
      NumberSide side,
      long seed,
      NoiseLevel noise,
      Map.Entry<String, String> printed,
      List<String> read,
      Map<String, int[]> counts,
      List<String> misses) {
    int[] count = counts.computeIfAbsent(printed.getKey(), name -> new int[3]);
    count[0]++;
    if (read.contains(printed.getValue())) {
      count[1]++;
      return;
    }
    count[2] += read.isEmpty() ? 0 : 1;
    misses.add(
        "%s %s %d dpi x%.2f side %d: %s %s, read %s"
            .formatted(
                side.layout(),
                named(noise),
                side.dpi(),
                side.scale(),
                seed,
                printed.getKey(),
                printed.getValue(),
                read));
  }

  private static NumberReport.FieldScore score(String name, int[] count) {
    return new NumberReport.FieldScore(name, count[0], count[1], count[2]);
  }

  private static List<String> values(List<Field> read, String name) {
    return read.stream()
        .filter(field -> named(field.kind()).equals(name))
        .map(Field::value)
        .distinct()
        .toList();
  }

  private static String named(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void close() {
    reader.close();
  }
}
