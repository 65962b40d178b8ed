package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.PageLook;
import id.berkas.document.PageWords;
import id.berkas.document.Quality;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesAreToldFromUnreadPagesTest {

  @Test
  void muchInkAndHardlyAWordIsAPhotograph() {
    assertThat(types(look(0.008, 6), Paper.typed("3 x 4"))).containsExactly("FOTO");
    assertThat(types(look(0.008, 0), new PageWords(List.of(), 0, "ocr", null)))
        .containsExactly("FOTO");
  }

  @Test
  void writingThatCouldNotBeReadIsNoPhotograph() {
    assertThat(types(look(0.008, 6), new PageWords(List.of(), 0, "ocr", null)))
        .containsExactly("UNKNOWN");
    assertThat(types(look(0.008, 0), PageWords.none())).containsExactly("UNKNOWN");
  }

  @Test
  void aPageScannedBlackIsNoPhotograph() {
    PageLook black =
        look(0, 0, new Quality(0, 0, List.of("too-dark", "orientation-uncertain"), true));

    assertThat(types(black, new PageWords(List.of(), 0, "ocr", null))).containsExactly("UNKNOWN");
  }

  @Test
  void aLineOfWritingIsNoPhotograph() {
    assertThat(types(look(0.05, 6), Paper.typed("terima kasih"))).containsExactly("UNKNOWN");
  }

  @Test
  void aCardIsWhatItsWordsSay() {
    PageWords card =
        Paper.typed("JAMSOSTEK\nKARTU PESERTA JAMINAN SOSIAL TENAGA KERJA\nNo. KPJ : 1");

    assertThat(types(look(0.008, 6), card)).containsExactly("KPJ");
  }

  private static List<String> types(PageLook look, PageWords words) {
    return Paper.types(Paper.CLASSIFIER.read(ReadPage.of("B.001", look, words, false)));
  }

  private static PageLook look(double blank, double letterHeight) {
    return look(blank, letterHeight, new Quality(0.9, 0.9));
  }

  private static PageLook look(double blank, double letterHeight, Quality quality) {
    return new PageLook(
        2480, 3508, 300, 0, 0, blank, quality, List.of(), "", "", List.of(), letterHeight);
  }
}
