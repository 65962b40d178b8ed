package id.berkas.recognition;

import id.berkas.document.Json;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.PageImage;
import id.berkas.imaging.PageImages;
import id.berkas.store.ContentStore;
import id.berkas.store.MissingContentException;
import id.berkas.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads pages: the text a PDF was born with, or what the engine sees. Plain Java: runs in a worker.
 * Holds native memory and is not thread-safe: one for each thread, closed at its end.
 */
public final class PageReader implements AutoCloseable {

  private static final String OCR = "ocr";

  /** Read like that, and some numbers read once more. */
  private static final String OCR_TWICE = "ocr+digits";

  /** The words of another program, proven on some of their lines. */
  private static final String LAYER = "pdf-layer";

  /** Its words come without a confidence; this is what their proof allows. */
  private static final double TRUST_IN_LAYER = 0.9;

  /** Degrees; lines more slanted are not read well as they lie. */
  private static final double MOST_SLANT_OF_LAYER = 1.5;

  private static final double POINTS_PER_INCH = 72;

  /** A block is brought to the size that letters have at this resolution. */
  private static final int USUAL_DPI = 300;

  /** Of the time for a page, that one block of it may take. */
  private static final int SHARE = 8;

  private final Models models;
  private final Map<String, Engine> engines = new HashMap<>();
  private final DigitEngine digits;
  private final SecondLook secondLook;
  private final CombNumbers combs;
  private final PassedOver passedOver;
  private final PdfText pdfText = new PdfText();
  private final PageLanguage language = new PageLanguage();

  public PageReader(Models models) {
    this.models = models;
    this.digits = new DigitEngine(models);
    this.secondLook = new SecondLook(digits);
    this.combs = new CombNumbers(digits);
    this.passedOver = new PassedOver(secondLook);
  }

  /** Reads one page and keeps its words in the store; a page that cannot be read is a refusal. */
  public ReadResult read(ReadJob job, ContentStore store, PageImages images) {
    try {
      PageWords words =
          pdfText.words(job.source(), store).orElseGet(() -> seen(job, store, images));
      return new ReadResult.Read(job.page(), keep(words, store), job.orientation());
    } catch (HoldException e) {
      return new ReadResult.Refused(job.page(), e.reason(), String.valueOf(e.getMessage()));
    } catch (StoreException e) {
      return new ReadResult.Refused(job.page(), reason(e), String.valueOf(e.getMessage()));
    }
  }

  private PageWords seen(ReadJob job, ContentStore store, PageImages images) {
    PageImage image = images.open(job.source(), job.limits());
    double factor = ReadingSize.factor(image.dpi(), job.letterHeight());
    GrayPage stored = PaperShade.evened(GrayPage.of(image.image()));
    UprightPage page = UprightPage.of(stored, factor, job.orientation(), job.skew());
    int dpi = (int) Math.round(image.dpi() * factor);
    List<Word> layer = layer(job, store, page, dpi);
    if (!layer.isEmpty()) {
      return new PageWords(layer, TRUST_IN_LAYER, LAYER, null);
    }
    List<Word> first =
        engine(job.languages())
            .words(page.pixels(), dpi, time(job))
            .orElseThrow(() -> tooLong(job));
    double letters = job.letterHeight() * dpi / POINTS_PER_INCH;
    List<Word> boxed = combs.at(page.pixels(), letters, first);
    List<Word> mended = secondLook.at(page.pixels(), boxed);
    List<Word> placed =
        mended.stream().map(word -> word.at(page.onStoredPage(word.box()))).toList();
    List<Word> words =
        passedOver.with(
            stored, image.dpi(), job.orientation(), placed, block -> ofBlock(job, block));
    double confidence = words.stream().mapToDouble(Word::confidence).average().orElse(0);
    return new PageWords(
        words, confidence, mended.equals(first) && words.equals(placed) ? OCR : OCR_TWICE, null);
  }

  private Optional<List<Word>> ofBlock(ReadJob job, GrayPage block) {
    return engine(job.languages()).wordsOfBlock(block, USUAL_DPI, time(job).dividedBy(SHARE));
  }

  /** The words another program laid over the scan, when they are proven; else none. */
  private List<Word> layer(ReadJob job, ContentStore store, UprightPage page, int dpi) {
    if (page.orientation() != 0 || Math.abs(page.straightened()) > MOST_SLANT_OF_LAYER) {
      return List.of();
    }
    GrayPage stored = page.stored();
    List<Word> layer = pdfText.layer(job.source(), store, stored.width(), stored.height());
    List<List<Word>> proof = ForeignLayer.proof(stored, layer);
    if (proof.isEmpty()) {
      return List.of();
    }
    double factor = (double) page.pixels().width() / stored.width();
    GrayPage picture = ForeignLayer.picture(stored, proof).resized(factor);
    boolean proven =
        engine(job.languages())
            .words(picture, dpi, time(job))
            .filter(read -> ForeignLayer.isProven(proof, read))
            .isPresent();
    return proven
        ? layer.stream()
            .map(word -> new Word(word.text(), word.box(), TRUST_IN_LAYER, word.line()))
            .toList()
        : List.of();
  }

  /**
   * Less than the whole limit: at its end the worker is ended, which costs a retry, and this page
   * can say so itself before.
   */
  private static Duration time(ReadJob job) {
    return Duration.ofSeconds(job.limits().seconds()).multipliedBy(3).dividedBy(4);
  }

  private static HoldException tooLong(ReadJob job) {
    return new HoldException(
        HoldReason.TOOK_TOO_LONG,
        "reading page %s took longer than %d s".formatted(job.page(), job.limits().seconds()));
  }

  private Engine engine(String languages) {
    return engines.computeIfAbsent(languages, asked -> new Engine(models, asked));
  }

  private String keep(PageWords words, ContentStore store) {
    PageWords told =
        new PageWords(words.words(), words.confidence(), words.method(), language.of(words.text()));
    return store.put(Json.write(told).getBytes(StandardCharsets.UTF_8)).sha256();
  }

  @Override
  public void close() {
    engines.values().forEach(Engine::close);
    engines.clear();
    digits.close();
    pdfText.close();
  }

  private static HoldReason reason(StoreException failure) {
    return failure instanceof MissingContentException
        ? HoldReason.ORIGINAL_MISSING
        : HoldReason.STORE_FULL;
  }
}
