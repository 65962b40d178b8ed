package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import org.junit.jupiter.api.Test;

/** What age, coffee and the other side leave on a sheet is not writing. */
class WornPaperTest extends AtADesk {

  private static final double BLANK_FROM = 0.9;

  @Test
  void aFoldThatTheScanBrokeIntoPiecesIsNotWriting() {
    assertThat(blank(dashes(1700, 1705))).isGreaterThanOrEqualTo(BLANK_FROM);
    assertThat(blank(dashes(1700, 1760))).isGreaterThanOrEqualTo(BLANK_FROM);
  }

  @Test
  void dashesThatFollowNoLineAreWriting() {
    Paper page = Paper.a4();
    Graphics2D graphics = pen(page, 70, 5);
    for (int n = 0; n < 30; n++) {
      graphics.drawLine(300 + 60 * n, 400 + n * 7919 % 2500, 350 + 60 * n, 400 + n * 7919 % 2500);
    }
    graphics.dispose();

    assertThat(blank(page)).isLessThan(BLANK_FROM);
  }

  @Test
  void ringsOfCoffeeAreNotWritingAndRingsOfInkAre() {
    assertThat(blank(ring(175, 40))).isGreaterThanOrEqualTo(BLANK_FROM);
    assertThat(blank(ring(60, 40))).isLessThan(BLANK_FROM);
  }

  @Test
  void aFaintFlourishIsWriting() {
    assertThat(blank(ring(165, 8))).isLessThan(BLANK_FROM);
  }

  @Test
  void aPageTooFaintForInkIsNotBlank() {
    assertThat(blank(faint(207))).isLessThan(BLANK_FROM);
  }

  @Test
  void whatShowsThroughIsFainterThanFaintWriting() {
    assertThat(blank(faint(222))).isGreaterThanOrEqualTo(BLANK_FROM);
  }

  private double blank(Paper page) {
    return desk.look(page.noisy(4).image()).blank();
  }

  private static Paper dashes(int left, int right) {
    Paper page = Paper.a4();
    Graphics2D graphics = pen(page, 170, 6);
    for (int n = 0; n < 45; n++) {
      int y = left + (right - left) * n / 45;
      graphics.drawLine(55 * n, y, 55 * n + 35, y);
    }
    graphics.dispose();
    return page;
  }

  private static Paper ring(int tone, int thick) {
    Paper page = Paper.a4();
    Graphics2D graphics = pen(page, tone, thick);
    graphics.drawOval(900, 1200, 300, 300);
    graphics.dispose();
    return page;
  }

  private static Paper faint(int tone) {
    Paper page = Paper.a4();
    Graphics2D graphics = pen(page, tone, 1);
    graphics.setFont(new Font("SansSerif", Font.PLAIN, 50));
    for (int line = 0; line < 25; line++) {
      graphics.drawString("SPECIMEN Pengajuan pembayaran jaminan", 300, 400 + 100 * line);
    }
    graphics.dispose();
    return page;
  }

  private static Graphics2D pen(Paper page, int tone, int thick) {
    Graphics2D graphics = page.image().createGraphics();
    graphics.setColor(new Color(tone, tone, tone));
    graphics.setStroke(new BasicStroke(thick));
    return graphics;
  }
}
