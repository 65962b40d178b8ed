package id.berkas.inspect;

import id.berkas.document.Disposition;
import id.berkas.document.Json;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.document.Repair;
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
import id.berkas.separation.PageFacts;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
      return inspect(name, file, new FolderStore(folder));
    } finally {
      Trees.delete(folder);
    }
  }

  private InspectReport inspect(String name, Path file, ContentStore store) throws IOException {
    Survey survey = survey(file, store);
    if (survey.pages().isEmpty()) {
      return InspectReport.held(name, survey.refusals().getFirst().reason().name());
    }
    Map<String, Seen> pages = look(survey.pages(), store);
    Cut cut = cutter.cut(pages.values().stream().map(Seen::facts).toList(), settings.rules());
    read(pages, cut, store);
    List<Repair> repairs = survey.repairs().stream().map(Survey.Repaired::repair).toList();
    return packets.report(name, repairs, pages, cut);
  }

  private Survey survey(Path file, ContentStore store) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String original = store.put(in).sha256();
      return new Surveyor()
          .survey(new SurveyJob(BATCH, List.of(original), settings.limits()), store);
    }
  }

  private Map<String, Seen> look(List<PageSource> sources, ContentStore store) {
    Map<String, Seen> pages = new TreeMap<>();
    try (PageImages images = new PageImages(store);
        LineReading doubts = reader == null ? LineReading.NONE : new QuickReading()) {
      FastLook fastLook = new FastLook(doubts);
      for (PageSource source : sources) {
        int number = pages.size() + 1;
        String page = Page.id(BATCH, number);
        LookResult result =
            fastLook.look(
                new LookJob(page, source, settings.limits(), settings.formats()), store, images);
        pages.put(page, Seen.of(page, number, source, result));
      }
    }
    return pages;
  }

  private void read(Map<String, Seen> pages, Cut cut, ContentStore store) {
    if (reader == null) {
      return;
    }
    try (PageImages images = new PageImages(store)) {
      for (Seen page : new ArrayList<>(pages.values())) {
        PageDisposition end = Objects.requireNonNull(cut.pages().get(page.id()));
        PageLook look = page.look();
        if (end.disposition() == Disposition.FILED && look != null) {
          pages.put(page.id(), page.with(words(reader, page, look, store, images)));
        }
      }
    }
  }

  private PageWords words(
      PageReader engine, Seen page, PageLook look, ContentStore store, PageImages images) {
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

  /** A page as far as it was seen; {@code look} is null when it could not be opened. */
  record Seen(
      String id,
      int number,
      PageSource source,
      @Nullable PageLook look,
      @Nullable HoldReason refusal,
      @Nullable PageWords words) {

    static Seen of(String id, int number, PageSource source, LookResult result) {
      return switch (result) {
        case LookResult.Looked looked -> new Seen(id, number, source, looked.look(), null, null);
        case LookResult.Refused refused ->
            new Seen(id, number, source, null, refused.reason(), null);
      };
    }

    Seen with(PageWords read) {
      return new Seen(id, number, source, look, refusal, read);
    }

    PageFacts facts() {
      return PageFacts.of(id, number, look);
    }
  }
}
