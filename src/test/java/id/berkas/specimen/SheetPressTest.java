package id.berkas.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SheetPressTest {

  private static final List<ScannedSheet> SIDES =
      LongStream.range(500, 540).mapToObj(SheetPress::side).toList();

  @Test
  void theSameSeedGivesTheSameSide() {
    ScannedSheet again = SheetPress.side(500);

    assertThat(ScanNoise.bytes(again.image())).isEqualTo(ScanNoise.bytes(SIDES.getFirst().image()));
  }

  @Test
  void blankAndWrittenSidesOfAllTurnsAreAmongThem() {
    assertThat(SIDES).extracting(ScannedSheet::blank).contains(true, false);
    assertThat(SIDES).extracting(ScannedSheet::orientation).contains(0, 90, 180, 270);
    assertThat(SIDES).extracting(side -> side.image().getType()).hasSize(40).contains(10, 12);
  }

  @Test
  void aBlankSideHasNoLinesAndAWrittenOneSaysHowMany() {
    assertThat(SIDES).filteredOn(ScannedSheet::blank).allMatch(side -> side.lines() == 0);
    assertThat(SIDES)
        .filteredOn(side -> side.writing().equals("essay"))
        .allMatch(s -> s.lines() > 5);
  }
}
