package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickReadingTest {

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void moreIsLegibleOfLinesThatStandUpright(int turned) {
    GrayPage lines = lines();
    GrayPage otherwise = lines.turned(turned);
    try (QuickReading reading = new QuickReading()) {
      assertThat(legible(reading, lines))
          .isGreaterThan(40)
          .isGreaterThan(2.5 * legible(reading, otherwise));
    }
  }

  private static double legible(QuickReading reading, GrayPage page) {
    return reading.legible(page.pixels(), page.width(), page.height(), 250);
  }

  private static GrayPage lines() {
    BufferedImage image = new BufferedImage(1000, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1000, 200);
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font("SansSerif", Font.PLAIN, 36));
    graphics.drawString("SPECIMEN Pengajuan pembayaran jaminan", 40, 60);
    graphics.drawString("Alamat tempat tinggal di Pekalongan", 40, 110);
    graphics.drawString("Nomor rekening tabungan peserta", 40, 160);
    graphics.dispose();
    return GrayPage.of(image);
  }
}
