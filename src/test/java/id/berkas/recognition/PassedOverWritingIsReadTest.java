package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A card copied onto a sheet: framed, with a photograph, and lying as it was laid. */
class PassedOverWritingIsReadTest {

  private static final int WIDTH = 1654;
  private static final int HEIGHT = 2339;
  private static final String NIK = "3375015505909901";

  private final Models models = Models.ofThisMachine();
  private final Engine engine = new Engine(models, Models.USUAL);
  private final DigitEngine digits = new DigitEngine(models);
  private final PassedOver passedOver = new PassedOver(new SecondLook(digits));

  @AfterEach
  void close() {
    engine.close();
    digits.close();
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "90, -4", "180, 0", "270, 5"})
  void theNumberOfACardIsReadWhicheverWayItLies(int turn, double slant) {
    GrayPage sheet = sheetWithCard(turn, slant);

    List<Word> words = passedOver.with(sheet, DrawnPaper.DPI, 0, List.of(), this::ofBlock);

    assertThat(words)
        .anySatisfy(
            word -> {
              assertThat(word.text()).isEqualTo(NIK);
              assertThat(holds(onSheet(turn, slant, 320, 80), word.box())).isTrue();
            });
  }

  @Test
  void wordsThatWereReadAreKept() {
    Word title = new Word("Formulir", new Box(100, 40, 300, 40), 0.95, 0);

    List<Word> words =
        passedOver.with(sheetWithCard(0, 0), DrawnPaper.DPI, 0, List.of(title), this::ofBlock);

    assertThat(words).contains(title).extracting(Word::text).contains(NIK);
    assertThat(words.stream().filter(word -> word.line() == title.line())).containsOnly(title);
  }

  @Test
  void aReadingThatSaysLessThanWhatIsThereIsNotTaken() {
    List<Word> first = List.of(wordOnCard("RAHMAWATISPECIMEN", 80));

    assertThat(passedOver.with(sheetWithCard(0, 0), DrawnPaper.DPI, 0, first, said("abc", 0.9)))
        .isEqualTo(first);
    assertThat(
            passedOver.with(
                sheetWithCard(0, 0), DrawnPaper.DPI, 0, first, said("JALANMERDEKADUA", 0.9)))
        .extracting(Word::text)
        .containsOnly("JALANMERDEKADUA");
  }

  @Test
  void aWordOrTwoAreStains() {
    assertThat(
            passedOver.with(
                sheetWithCard(0, 0), DrawnPaper.DPI, 0, List.of(), said("RAHMAWATI", 0.9, 2)))
        .isEmpty();
  }

  private static Word wordOnCard(String text, int y) {
    return new Word(text, onSheet(0, 0, 60, y), 0.9, 0);
  }

  private static PassedOver.BlockEngine said(String word, double confidence) {
    return said(word, confidence, 3);
  }

  /** An engine that says the same of every block. */
  private static PassedOver.BlockEngine said(String word, double confidence, int times) {
    return block ->
        Optional.of(
            IntStream.range(0, times)
                .mapToObj(n -> new Word(word, new Box(60, 60 + 80 * n, 300, 40), confidence, n))
                .toList());
  }

  @Test
  void aPageOfManyWordsIsNotSearched() {
    Word word = new Word("kata", new Box(0, 0, 50, 20), 0.95, 0);
    AtomicInteger asked = new AtomicInteger();

    passedOver.with(
        sheetWithCard(0, 0),
        DrawnPaper.DPI,
        0,
        Collections.nCopies(100, word),
        block -> {
          asked.incrementAndGet();
          return ofBlock(block);
        });

    assertThat(asked).hasValue(0);
  }

  @Test
  void noiseIsNoWriting() {
    byte[] noise = new byte[WIDTH * HEIGHT];
    Random random = new Random(4);
    for (int at = 0; at < noise.length; at++) {
      noise[at] = (byte) (random.nextInt(12) == 0 ? 0 : 255);
    }

    GrayPage grain = new GrayPage(noise, WIDTH, HEIGHT);
    assertThat(passedOver.with(grain, DrawnPaper.DPI, 0, List.of(), this::ofBlock)).isEmpty();
  }

  private Optional<List<Word>> ofBlock(GrayPage block) {
    return engine.wordsOfBlock(block, 300, Duration.ofMinutes(1));
  }

  private static GrayPage sheetWithCard(int turn, double slant) {
    BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Arrays.fill(((DataBufferByte) sheet.getRaster().getDataBuffer()).getData(), (byte) 230);
    Graphics2D pen = sheet.createGraphics();
    pen.transform(lay(turn, slant));
    pen.drawImage(card(), 0, 0, null);
    pen.dispose();
    return GrayPage.of(sheet);
  }

  private static BufferedImage card() {
    DrawnPaper card =
        DrawnPaper.gray(900, 520)
            .line(60, 100, "SansSerif", "NIK " + NIK)
            .line(60, 180, "SansSerif", "Nama SITI RAHMAWATI")
            .line(60, 260, "SansSerif", "Alamat JALAN MERDEKA 12")
            .line(60, 340, "SansSerif", "Agama ISLAM SPECIMEN");
    Graphics2D pen = card.image().createGraphics();
    pen.setColor(Color.BLACK);
    pen.setStroke(
        new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {9, 3}, 0));
    pen.drawRoundRect(6, 6, 888, 508, 40, 40);
    pen.fillRect(660, 150, 190, 260);
    pen.dispose();
    return card.image();
  }

  private static AffineTransform lay(int turn, double slant) {
    AffineTransform lay = AffineTransform.getTranslateInstance(WIDTH / 2.0, HEIGHT / 2.0);
    lay.rotate(Math.toRadians(turn + slant));
    lay.translate(-450, -260);
    return lay;
  }

  /** A place of the card on the sheet. */
  private static Box onSheet(int turn, double slant, int x, int y) {
    double[] at = {x, y};
    lay(turn, slant).transform(at, 0, at, 0, 1);
    return new Box((int) at[0], (int) at[1], 1, 1);
  }

  private static boolean holds(Box point, Box box) {
    return point.x() >= box.x()
        && point.x() <= box.x() + box.width()
        && point.y() >= box.y()
        && point.y() <= box.y() + box.height();
  }
}
