package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondLookTest {

  private static final String NIK = "3375015505909901";
  private static final DigitEngine ENGINE = new DigitEngine(Models.ofThisMachine());
  private static final SecondLook LOOK = new SecondLook(ENGINE);

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void theColonBeforeANumberIsNotTakenForADigit() {
    Picture picture = new Picture().text(40, ":").text(52, NIK);

    assertThat(picture.read("1" + NIK, 0.9)).isEqualTo(NIK);
  }

  @Test
  void aNumberInBoxesIsReadWithoutItsBoxes() {
    Picture picture = new Picture();
    for (int n = 0; n < NIK.length(); n++) {
      picture.text(40 + 30 * n, NIK.substring(n, n + 1)).box(33 + 30 * n, 30);
    }

    assertThat(picture.read("3|37501l5505909901", 0.4)).isEqualTo(NIK);
  }

  @Test
  void aNumberThatIsSureAndWellBuiltIsNotTouched() {
    Picture picture = new Picture().text(40, "28881254659");

    assertThat(picture.read("28881254658", 0.95)).isEqualTo("28881254658");
  }

  @Test
  void theFullStopAfterANumberStays() {
    Picture picture = new Picture().text(40, "28881254659.");

    assertThat(picture.read("28881254659.", 0.95)).isEqualTo("28881254659.");
    assertThat(picture.read("2888125465g.", 0.5)).isEqualTo("28881254659.");
  }

  @Test
  void whatIsNoIdentityNumberAtSecondSightEitherStaysAsItWasRead() {
    Picture picture = new Picture().text(40, "123456");

    assertThat(picture.read("12345678901l", 0.3)).isEqualTo("12345678901l");
  }

  @Test
  void aNumberOfNoProvinceIsReadAgainHoweverSureTheEngineWas() {
    Picture picture = new Picture().text(40, "3375015505909901");

    assertThat(picture.read("8375015505909901", 0.95)).isEqualTo("3375015505909901");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3375015505909901", "3375010105909901", "26133068531"})
  void identityNumbersAreKnownByTheirBuild(String digits) {
    assertThat(IdentityDigits.areWellBuilt(digits)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3375017705909901",
        "3375015513909901",
        "0375015505909901",
        "8375015505909901",
        "2613306853",
        "2613306853l"
      })
  void otherNumbersAreNot(String digits) {
    assertThat(IdentityDigits.areWellBuilt(digits)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12-09-1990", "Rp1.250.000,00", "Pekalongan", "08123"})
  void datesAmountsAndWordsGetNoSecondLook(String text) {
    assertThat(SecondLook.isDoubtful(new Word(text, new Box(0, 0, 9, 9), 0.1, 0))).isFalse();
  }

  private static final class Picture {
    private final BufferedImage image = new BufferedImage(600, 100, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D pen = image.createGraphics();

    Picture() {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, 600, 100);
      pen.setColor(Color.BLACK);
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
      pen.setStroke(new BasicStroke(2));
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    Picture text(int x, String text) {
      pen.drawString(text, x, 60);
      return this;
    }

    Picture box(int x, int width) {
      pen.drawRect(x, 32, width, 36);
      return this;
    }

    String read(String first, double confidence) {
      Box place = new Box(32, 36, first.length() > 12 ? 490 : 230, 28);
      List<Word> words = List.of(new Word(first, place, confidence, 0));
      return LOOK.at(GrayPage.of(image), words).getFirst().text();
    }
  }
}
