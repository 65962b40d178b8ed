package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UprightReadingTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int WIDTH = 1100;
  private static final int HEIGHT = 500;

  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = new Engine(Models.ofThisMachine(), Models.USUAL);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void wordsOfATurnedPageLieWhereTheyWerePrinted(int orientation) {
    DrawnPaper paper = DrawnPaper.ofACitizen(WIDTH, HEIGHT);
    GrayPage stored = paper.page().turned(360 - orientation);

    List<Word> words = read(stored, orientation, 0);

    assertLieWherePrinted(words, paper, box -> box.turned(360 - orientation, WIDTH, HEIGHT));
  }

  @ParameterizedTest
  @CsvSource({"4, 0", "-4, 90"})
  void wordsOfASlantedPageLieWhereTheyWerePrinted(double skew, int orientation) {
    DrawnPaper paper = DrawnPaper.ofACitizen(WIDTH, HEIGHT);
    GrayPage stored = paper.page().rotated(-skew).turned(360 - orientation);

    List<Word> words = read(stored, orientation, skew);

    assertLieWherePrinted(
        words, paper, box -> slanted(box, skew).turned(360 - orientation, WIDTH, HEIGHT));
  }

  @ParameterizedTest
  @CsvSource({"0.7, 0", "0.7, 90", "0.7, 270", "1.4, 180"})
  void wordsOfAPageReadInAnotherSizeLieWhereTheyWerePrinted(double factor, int orientation) {
    DrawnPaper paper = DrawnPaper.ofACitizen(WIDTH, HEIGHT);
    GrayPage stored = paper.page().turned((360 - orientation) % 360);
    UprightPage page = UprightPage.of(stored, factor, orientation, 0);
    List<Word> words =
        engine.words(page.pixels(), (int) (DrawnPaper.DPI * factor), LONG).orElseThrow().stream()
            .map(word -> word.at(page.onStoredPage(word.box())))
            .toList();

    assertLieWherePrinted(words, paper, box -> box.turned(360 - orientation, WIDTH, HEIGHT));
  }

  @Test
  void wordsOfOnePrintedLineShareItsNumber() {
    List<Word> words = read(DrawnPaper.ofACitizen(WIDTH, HEIGHT).page(), 0, 0);

    assertThat(words)
        .filteredOn(word -> word.line() == 1)
        .extracting(Word::text)
        .containsExactly("Nama", "Siti", "Rahmawati");
    assertThat(words).allSatisfy(word -> assertThat(word.confidence()).isBetween(0.5, 1.0));
  }

  @Test
  void aPageThatTakesTooLongIsGivenUpAndTheNextOneIsRead() {
    GrayPage page = DrawnPaper.ofACitizen(WIDTH, HEIGHT).page();

    assertThat(engine.words(page, DrawnPaper.DPI, Duration.ofMillis(1))).isEmpty();
    assertThat(engine.words(page, DrawnPaper.DPI, LONG)).isPresent();
  }

  @Test
  void aBlankPageHasNoWords() {
    assertThat(read(DrawnPaper.gray(WIDTH, HEIGHT).page(), 0, 0)).isEmpty();
  }

  private static List<Word> read(GrayPage stored, int orientation, double skew) {
    UprightPage page = UprightPage.of(stored, 1, orientation, skew);
    return engine.words(page.pixels(), DrawnPaper.DPI, LONG).orElseThrow().stream()
        .map(word -> word.at(page.onStoredPage(word.box())))
        .toList();
  }

  private static Box slanted(Box box, double counterClockwise) {
    Rectangle around =
        AffineTransform.getRotateInstance(
                Math.toRadians(-counterClockwise), WIDTH / 2.0, HEIGHT / 2.0)
            .createTransformedShape(new Rectangle(box.x(), box.y(), box.width(), box.height()))
            .getBounds();
    return new Box(around.x, around.y, around.width, around.height);
  }

  private interface Move {
    Box moved(Box printed);
  }

  private static void assertLieWherePrinted(List<Word> words, DrawnPaper paper, Move move) {
    assertThat(words).extracting(Word::text).containsExactlyElementsOf(paper.words());
    for (Word word : words) {
      Box printed = move.moved(paper.place(word.text()));
      assertThat(overlap(word.box(), printed)).as(word + " against " + printed).isGreaterThan(0.8);
    }
  }

  /** Share of the smaller box that lies in the other; the engine may cut off part of a letter. */
  private static double overlap(Box one, Box other) {
    int width =
        Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
    int height =
        Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
    double smaller =
        Math.min((double) one.width() * one.height(), (double) other.width() * other.height());
    return Math.max(width, 0) * (double) Math.max(height, 0) / smaller;
  }
}
