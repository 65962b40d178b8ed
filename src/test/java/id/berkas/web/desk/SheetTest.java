package id.berkas.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Box;
import id.berkas.document.Disposition;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.Quality;
import id.berkas.web.desk.Sheet.Mark;
import id.berkas.web.desk.Sheet.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

  private static Page page(int orientation) {
    return new Page(
        "PKL-261116-0001.001",
        "PKL-261116-0001",
        1,
        new PageSource("0".repeat(64), "image/tiff", 0),
        new PageLook(
            3508,
            2480,
            300,
            orientation,
            0,
            0,
            new Quality(1, 1),
            List.of(),
            "v",
            "t",
            List.of(),
            0),
        Disposition.FILED,
        null,
        null,
        null,
        Page.Reading.READ,
        null,
        null,
        null);
  }

  private static Sheet sheet(int orientation, Box box) {
    Page page = page(orientation);
    return Sheet.of(page, List.of(new Place(page.id(), box, "for", "NIK")), null, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "0,   3508, 2480,  100,  200, 300,  40",
    "90,  2480, 3508, 2240,  100,  40, 300",
    "180, 3508, 2480, 3108, 2240, 300,  40",
    "270, 2480, 3508,  200, 3108,  40, 300",
  })
  void aMarkTurnsWithItsPage(
      int orientation, int width, int height, int x, int y, int markWidth, int markHeight) {
    Sheet sheet = sheet(orientation, new Box(100, 200, 300, 40));

    assertThat(sheet.width()).isEqualTo(width);
    assertThat(sheet.height()).isEqualTo(height);
    assertThat(sheet.marks())
        .containsExactly(new Mark(new Box(x, y, markWidth, markHeight), "for", "NIK"));
  }

  @Test
  void aMarkOfAnotherPageIsNotShown() {
    Place elsewhere = new Place("PKL-261116-0001.002", new Box(1, 1, 1, 1), "for", "NIK");

    assertThat(Sheet.of(page(0), List.of(elsewhere), null, List.of()).marks()).isEmpty();
  }
}
