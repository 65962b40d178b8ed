package id.berkas.accuracy;

import id.berkas.classification.ReadPage;
import id.berkas.document.Json;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.inspect.Sight;
import id.berkas.specimen.DayTruth;
import id.berkas.specimen.DayTruth.PageTruth;
import id.berkas.specimen.DropBoxDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The packets of one level as an earlier run of {@link AccuracyBench} drew and read them.
 *
 * @param packets in true bounds; those of jobs that were not read are left out
 */
record ReadDay(List<List<TruePage>> packets) {

  ReadDay {
    packets = packets.stream().map(List::copyOf).toList();
  }

  /** A filed page as read, and what it truly is. */
  record TruePage(ReadPage read, PageTruth truth) {}

  /**
   * The packets in a folder of one level.
   *
   * @param cut share of the lines of each page, from the top, that are left out, 0 for none
   * @throws IOException when nothing was drawn there
   */
  static ReadDay of(Path level, double cut) throws IOException {
    Path day = level.resolve("day");
    DayTruth truth = DayTruth.read(day.resolve(DropBoxDay.TRUTH));
    List<List<TruePage>> packets = new ArrayList<>();
    for (BatchTruth batch : BatchTruth.of(truth, day)) {
      Path seen = level.resolve("seen").resolve(batch.name() + ".json");
      if (Files.exists(seen)) {
        Sight sight = Json.read(Files.readString(seen), Sight.class);
        for (int packet : batch.packets()) {
          packets.add(
              batch.filed(packet).stream()
                  .map(number -> new TruePage(page(sight, number, cut), batch.page(number)))
                  .toList());
        }
      }
    }
    return new ReadDay(packets);
  }

  private static ReadPage page(Sight sight, int number, double cut) {
    return sight.pages().stream()
        .filter(page -> page.number() == number)
        .map(
            page ->
                ReadPage.of(
                    page.id(),
                    page.look(),
                    cut(Objects.requireNonNullElse(page.words(), PageWords.none()), cut),
                    false))
        .findFirst()
        .orElseGet(() -> new ReadPage("page-" + number, PageWords.none()));
  }

  private static PageWords cut(PageWords page, double share) {
    List<List<Word>> lines = page.lines();
    int lost = (int) Math.round(lines.size() * share);
    List<Word> left = lines.subList(lost, lines.size()).stream().flatMap(List::stream).toList();
    return new PageWords(left, page.confidence(), page.method(), page.language());
  }
}
