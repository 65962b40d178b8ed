package id.berkas.inspect;

import id.berkas.document.Disposition;
import id.berkas.document.Json;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.FastLook;
import id.berkas.imaging.LineReading;
import id.berkas.imaging.LookJob;
import id.berkas.imaging.LookResult;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.Survey;
import id.berkas.imaging.SurveyJob;
import id.berkas.imaging.Surveyor;
import id.berkas.recognition.Models;
import id.berkas.recognition.PageReader;
import id.berkas.recognition.QuickReading;
import id.berkas.recognition.ReadJob;
import id.berkas.recognition.ReadResult;
import id.berkas.separation.BatchCutter;
import id.berkas.separation.Cut;
import id.berkas.separation.PageDisposition;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs the stages on one file after another; not thread-safe. */
public final class Inspector implements AutoCloseable {

  private static final String BATCH = "inspect";

  private final InspectSettings settings;
  private final BatchCutter cutter;
  private final PacketInspector packets;
  private final @Nullable PageReader reader;

  public Inspector(InspectSettings settings) {
    this.settings = settings;
    this.cutter = new BatchCutter(settings.coverSheets());
    this.packets = new PacketInspector(settings.registrations());
    this.reader = settings.ocr() ? new PageReader(Models.ofThisMachine()) : null;
  }

  /**
   * Inspects one file.
   *
   * @param name the file as it was given, for the report
   * @throws IOException when the file cannot be read
   */
  public InspectReport inspect(String name, Path file) throws IOException {
    if (Files.size(file) == 0) {
      return InspectReport.held(name, HoldReason.EMPTY_FILE.name());
    }
    Path folder = Files.createTempDirectory("berkas-inspect");
    try {
      InspectReport report = inspect(name, file, new FolderStore(folder));
      return settings.byHand() ? report.asOneSide() : report;
    } finally {
      Trees.delete(folder);
    }
  }

  private InspectReport inspect(String name, Path file, ContentStore store) throws IOException {
    Sight sight = see(List.of(file), store);
    return sight.refusal() != null
        ? InspectReport.held(name, sight.refusal().name())
        : packets.report(name, judge(sight));
  }

  /**
   * Imaging, separation and recognition of one batch: the slow part.
   *
   * @param files of the batch, in order
   * @param store takes the originals, the pictures and the words
   * @throws IOException when a file cannot be read
   */
  public Sight see(List<Path> files, ContentStore store) throws IOException {
    Survey survey = survey(files, store);
    if (survey.pages().isEmpty()) {
      return new Sight(List.of(), List.of(), survey.refusals().getFirst().reason());
    }
    Map<String, SeenPage> pages = look(survey.pages(), store);
    read(pages, cut(pages.values()), store);
    return new Sight(
        survey.repairs().stream().map(Survey.Repaired::repair).toList(),
        List.copyOf(pages.values()),
        null);
  }

  /** Separation, classification, matching and completeness of what was seen. */
  public Judged judge(Sight sight) {
    return packets.judge(sight, cut(sight.pages()));
  }

  private Cut cut(Collection<SeenPage> pages) {
    return cutter.cut(pages.stream().map(SeenPage::facts).toList(), settings.rules());
  }

  private Survey survey(List<Path> files, ContentStore store) throws IOException {
    List<String> originals = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        originals.add(store.put(in).sha256());
      }
    }
    return new Surveyor(settings.key())
        .survey(new SurveyJob(BATCH, originals, settings.limits()), store);
  }

  private Map<String, SeenPage> look(List<PageSource> sources, ContentStore store) {
    Map<String, SeenPage> pages = new TreeMap<>();
    try (PageImages images = new PageImages(store, settings.key());
        LineReading doubts = reader == null ? LineReading.NONE : new QuickReading()) {
      FastLook fastLook = new FastLook(doubts);
      for (PageSource source : sources) {
        int number = pages.size() + 1;
        String page = Page.id(BATCH, number);
        LookResult result =
            fastLook.look(
                new LookJob(page, source, settings.limits(), settings.formats()), store, images);
        pages.put(page, SeenPage.of(page, number, source, result));
      }
    }
    return pages;
  }

  private void read(Map<String, SeenPage> pages, Cut cut, ContentStore store) {
    if (reader == null) {
      return;
    }
    try (PageImages images = new PageImages(store, settings.key())) {
      for (SeenPage page : new ArrayList<>(pages.values())) {
        PageDisposition end = Objects.requireNonNull(cut.pages().get(page.id()));
        PageLook look = page.look();
        if (end.disposition() == Disposition.FILED && look != null) {
          pages.put(page.id(), page.with(words(reader, page, look, store, images)));
        }
      }
    }
  }

  private PageWords words(
      PageReader engine, SeenPage page, PageLook look, ContentStore store, PageImages images) {
    ReadJob job =
        ReadJob.of(page.id(), page.source(), look, settings.languages(), settings.limits());
    return switch (engine.read(job, store, images)) {
      case ReadResult.Read read -> stored(read.words(), store);
      case ReadResult.Refused refused -> PageWords.none();
    };
  }

  private static PageWords stored(String address, ContentStore store) {
    return Json.read(new String(store.bytes(address), StandardCharsets.UTF_8), PageWords.class);
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
