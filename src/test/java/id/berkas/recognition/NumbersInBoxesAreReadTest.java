package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NumbersInBoxesAreReadTest {

  private static final String NIK = "3375014505619901";
  private static final Box ROW = new Box(300, 200, 16 * 46, 50);
  private static final Word LABEL = new Word("NIK", new Box(60, 215, 60, 20), 0.9, 3);
  private static final DigitEngine ENGINE = new DigitEngine(Models.ofThisMachine());
  private static final CombNumbers COMBS = new CombNumbers(ENGINE);

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void aNumberInBoxesStandsInTheLineOfItsLabel() {
    List<Word> words = COMBS.at(boxes(NIK, 46), 14, List.of(LABEL));

    assertThat(words).extracting(Word::text).containsExactly("NIK", NIK);
    assertThat(words.getLast().line()).isEqualTo(LABEL.line());
    assertThat(words.getLast().box().x()).isBetween(ROW.x() - 4, ROW.x() + 4);
  }

  @Test
  void boxesWithRoomBetweenThemAreReadToo() {
    assertThat(COMBS.at(boxes(NIK, 38), 14, List.of(LABEL)))
        .extracting(Word::text)
        .containsExactly("NIK", NIK);
  }

  @Test
  void whatTheEngineMadeOfTheLinesIsTakenAway() {
    Word madeUp = new Word("71814121311", new Box(320, 210, 300, 30), 0.5, 3);

    assertThat(COMBS.at(boxes("", 46), 14, List.of(LABEL, madeUp))).containsExactly(LABEL);
  }

  @Test
  void aHalfFilledRowIsNoNumber() {
    assertThat(COMBS.at(boxes("33750145", 46), 14, List.of(LABEL))).containsExactly(LABEL);
  }

  @Test
  void aNumberThatNoBirthDateFitsIsNotTaken() {
    assertThat(COMBS.at(boxes("3375019999619901", 46), 14, List.of(LABEL))).containsExactly(LABEL);
  }

  @Test
  void aPageWhoseNumberWasReadIsNotLookedAtAgain() {
    Word read = new Word(NIK, new Box(140, 215, 300, 20), 0.9, 3);
    List<Word> words = List.of(LABEL, read);

    assertThat(COMBS.at(boxes("3375014505619902", 46), 14, words)).isEqualTo(words);
  }

  @Test
  void boxesFarFromEveryLabelAreNotLookedFor() {
    Word far = new Word("NIK", new Box(140, 470, 40, 20), 0.9, 3);

    assertThat(COMBS.at(boxes(NIK, 46), 14, List.of(far))).containsExactly(far);
  }

  private static GrayPage boxes(String digits, int wide) {
    BufferedImage image = new BufferedImage(1200, 500, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
    for (int n = 0; n < 16; n++) {
      int x = ROW.x() + n * 46;
      pen.drawRect(x, ROW.y(), wide, ROW.height());
      if (n < digits.length()) {
        pen.drawString(digits.substring(n, n + 1), x + wide / 2 - 9, ROW.y() + 36);
      }
    }
    pen.dispose();
    return GrayPage.of(image);
  }
}
