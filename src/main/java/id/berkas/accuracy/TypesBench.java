package id.berkas.accuracy;

import id.berkas.accuracy.ReadDay.TruePage;
import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.classification.PacketReader;
import id.berkas.learning.Lesson;
import id.berkas.learning.Teacher;
import id.berkas.simulation.Share;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Teaches a model what officers would have corrected on some read packets, and compares types with
 * and without it on others.
 */
public final class TypesBench {

  private final DocumentCatalogue catalogue = DocumentCatalogue.load();
  private final PacketReader anchors = new PacketReader(catalogue);
  private int corrected;
  private int confirmed;
  private int doubted;
  private int rightlyDoubted;

  /**
   * Compares.
   *
   * @param learn folders of levels of {@link AccuracyBench}; none teaches the catalogue alone
   * @param judge the same, of other seeds
   * @param cut share of the lines of each page, from the top, that were cut off, 0 to 1
   * @throws IOException when a folder holds no read packets
   */
  public TypesReport run(List<Path> learn, List<Path> judge, double cut) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    for (Path level : learn) {
      for (List<TruePage> packet : ReadDay.of(level, cut).packets()) {
        lessons.addAll(lessons(packet));
      }
    }
    PacketReader advised = new PacketReader(catalogue, Teacher.opinion(catalogue, lessons));
    Score alone = new Score();
    Score together = new Score();
    int mended = 0;
    int spoiled = 0;
    for (Path level : judge) {
      for (List<TruePage> packet : ReadDay.of(level, cut).packets()) {
        doubts(advised, packet);
        List<Boolean> before = alone.count(packet, told(anchors, packet));
        List<Boolean> after = together.count(packet, told(advised, packet));
        for (int i = 0; i < before.size(); i++) {
          mended += !before.get(i) && after.get(i) ? 1 : 0;
          spoiled += before.get(i) && !after.get(i) ? 1 : 0;
        }
      }
    }
    return new TypesReport(
        corrected,
        confirmed,
        alone.figures(),
        together.figures(),
        mended,
        spoiled,
        doubted,
        rightlyDoubted);
  }

  /** What officers say: pages with two documents they leave alone. */
  private List<Lesson> lessons(List<TruePage> packet) {
    Map<String, Set<String>> told = told(anchors, packet);
    List<Lesson> lessons = new ArrayList<>();
    for (TruePage page : packet) {
      if (page.truth().types().size() == 1) {
        String type = page.truth().types().getFirst();
        boolean right = Set.of(type).equals(told.get(page.read().page()));
        corrected += right ? 0 : 1;
        confirmed += right ? 1 : 0;
        lessons.add(new Lesson(type, page.read().words()));
      }
    }
    return lessons;
  }

  private void doubts(PacketReader reader, List<TruePage> packet) {
    Documents documents = read(reader, packet);
    for (TruePage page : packet) {
      for (FoundDocument document : documents.on(page.read().page()).toList()) {
        boolean doubt = document.doubt().isPresent();
        doubted += doubt ? 1 : 0;
        rightlyDoubted += doubt && !page.truth().types().contains(document.type()) ? 1 : 0;
      }
    }
  }

  private static Documents read(PacketReader reader, List<TruePage> packet) {
    return reader.read("packet", packet.stream().map(TruePage::read).toList());
  }

  private static Map<String, Set<String>> told(PacketReader reader, List<TruePage> packet) {
    Documents documents = read(reader, packet);
    Map<String, Set<String>> told = new HashMap<>();
    for (TruePage page : packet) {
      String id = page.read().page();
      told.put(id, documents.on(id).map(FoundDocument::type).collect(Collectors.toSet()));
    }
    return told;
  }

  private static final class Score {

    private final TypeTally types = new TypeTally();
    private int right;
    private int pages;

    List<Boolean> count(List<TruePage> packet, Map<String, Set<String>> told) {
      List<Boolean> rights = new ArrayList<>();
      for (TruePage page : packet) {
        Set<String> truth = Set.copyOf(page.truth().types());
        Set<String> said = told.getOrDefault(page.read().page(), Set.of());
        types.count(truth, said);
        rights.add(said.equals(truth));
        right += said.equals(truth) ? 1 : 0;
        pages++;
      }
      return rights;
    }

    TypesReport.Figures figures() {
      return new TypesReport.Figures(types.macroF1(), Share.of(right, pages), types.scores());
    }
  }
}
