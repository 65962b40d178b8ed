package id.berkas.accuracy;

import id.berkas.accuracy.AccuracyReport.Failure;
import id.berkas.store.ContentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects mistakes, and copies the pictures of the pages they happened on. */
final class Failures {

  private static final int PICTURES_OF_A_KIND = 25;

  private final List<Failure> all = new ArrayList<>();
  private final String level;
  private final Path pictures;
  private final ContentStore store;

  Failures(String level, Path pictures, ContentStore store) {
    this.level = level;
    this.pictures = pictures;
    this.store = store;
  }

  void page(String kind, BatchTruth truth, JudgedBatch judged, int page, String said)
      throws IOException {
    String picture = picture(kind, truth, judged.picture(page), page);
    all.add(
        new Failure(
            kind,
            truth.name(),
            truth.page(page).packet(),
            page,
            truth.page(page).layout(),
            said,
            picture));
  }

  void packet(String kind, BatchTruth truth, int packet, String said) {
    all.add(new Failure(kind, truth.name(), packet, 0, "", said, ""));
  }

  private String picture(String kind, BatchTruth truth, Optional<String> view, int page)
      throws IOException {
    long shown = all.stream().filter(f -> f.kind().equals(kind) && !f.picture().isEmpty()).count();
    if (view.isEmpty() || shown >= PICTURES_OF_A_KIND) {
      return "";
    }
    String name = "%s-%s-%d.jpg".formatted(level, truth.name().replaceAll("[^a-z0-9-]", "-"), page);
    Files.createDirectories(pictures);
    Files.write(pictures.resolve(name), store.bytes(view.get()));
    return name;
  }

  List<Failure> all() {
    return List.copyOf(all);
  }
}
