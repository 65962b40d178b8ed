package id.berkas.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Page.Side;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetsTest {

  private static Page page(int number, @Nullable Side side) {
    return new Page(
        Page.id("B", number),
        "B",
        number,
        new PageSource("ab", "application/pdf", number - 1),
        null,
        null,
        null,
        null,
        null,
        Page.Reading.NONE,
        side,
        null,
        null);
  }

  private static List<Page> pages(@Nullable Side... sides) {
    return IntStream.range(0, sides.length).mapToObj(n -> page(n + 1, sides[n])).toList();
  }

  private static List<Integer> sheets(Sheets sheets, int pages) {
    return IntStream.rangeClosed(1, pages)
        .mapToObj(number -> sheets.at(Page.id("B", number)).sheet())
        .toList();
  }

  @Test
  void aScannerOfOneSideDeliversASheetAPage() {
    assertThat(sheets(Sheets.of(pages(null, null, null), false), 3)).containsExactly(1, 2, 3);
  }

  @Test
  void aScannerOfBothSidesDeliversTwoPagesASheet() {
    Sheets sheets = Sheets.of(pages(null, null, null, null), true);

    assertThat(sheets(sheets, 4)).containsExactly(1, 1, 2, 2);
    assertThat(sheets.count()).isEqualTo(2);
    assertThat(sheets.at("B.004").isBack()).isTrue();
  }

  @Test
  void aStackFedTwiceCountsASheetThoughOneOfItsSidesIsMissing() {
    Sheets sheets = Sheets.of(pages(Side.FRONT, Side.BACK, Side.BACK, Side.FRONT), false);

    assertThat(sheets(sheets, 4)).containsExactly(1, 1, 2, 3);
  }
}
