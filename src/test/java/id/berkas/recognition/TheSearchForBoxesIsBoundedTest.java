package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of comparisons, which no machine is too slow for. */
class TheSearchForBoxesIsBoundedTest {

  private static final double LETTERS = 14;
  private static final int WIDE = 2480;
  private static final int HIGH = 3508;

  @ParameterizedTest
  @ValueSource(ints = {2_000, 10_000, 40_000})
  void aPageOfNoiseCostsNoMoreThanItMay(int strokes) {
    Effort effort = new Effort();

    Comb.on(noise(strokes), LETTERS, effort);

    assertThat(effort.spent()).isLessThan(Effort.MOST + 4L * strokes);
  }

  @Test
  void oneRowOfEndlessStrokesCostsNoMoreThanItMay() {
    Effort effort = new Effort();

    Comb.on(fence(), LETTERS, effort);

    assertThat(effort.spent()).isLessThan(Effort.MOST + 4L * WIDE);
  }

  @Test
  void aFormWithBoxesStaysFarBelow() {
    Effort effort = new Effort();

    assertThat(Comb.on(form(), LETTERS, effort)).hasSize(12);
    assertThat(effort.spent()).isLessThan(Effort.MOST / 10);
  }

  private static GrayPage noise(int strokes) {
    Random random = new Random(9901);
    return drawn(
        pen -> {
          for (int n = 0; n < strokes; n++) {
            int x = random.nextInt(WIDE);
            int y = random.nextInt(HIGH);
            pen.drawLine(x, y, x, y + 24 + random.nextInt(60));
          }
        });
  }

  /** At distances that fit nothing for long. */
  private static GrayPage fence() {
    Random random = new Random(9902);
    return drawn(
        pen -> {
          for (int row = 0; row < 40; row++) {
            for (int x = 10; x < WIDE - 10; x += 4 + random.nextInt(4)) {
              pen.drawLine(x, 20 + row * 85, x, 80 + row * 85);
            }
          }
        });
  }

  private static GrayPage form() {
    return drawn(
        pen -> {
          for (int row = 0; row < 12; row++) {
            for (int n = 0; n < 16; n++) {
              pen.drawRect(700 + n * 56, 300 + row * 200, 56, 60);
              pen.drawLine(725 + n * 56, 312 + row * 200, 725 + n * 56, 348 + row * 200);
            }
          }
        });
  }

  private static GrayPage drawn(java.util.function.Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDE, HIGH);
    pen.setColor(Color.BLACK);
    drawing.accept(pen);
    pen.dispose();
    return GrayPage.of(image);
  }
}
