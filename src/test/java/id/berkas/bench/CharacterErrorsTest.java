package id.berkas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterErrorsTest {

  private static final List<String> PRINTED =
      List.of("Yang bertanda tangan di bawah ini", "1 Siti Aminah 3375019912609901");

  @Test
  void theSameTextHasNoErrorsInAnyOrderOfItsLines() {
    assertThat(CharacterErrors.between(PRINTED, PRINTED.reversed())).isZero();
  }

  @Test
  void theCellsOfATableRowMayBeReadAsLinesOfTheirOwn() {
    List<String> cells = List.of("3375019912609901", "|", "Siti Aminah", PRINTED.getFirst(), "1");

    assertThat(CharacterErrors.between(PRINTED, cells)).isZero();
  }

  @Test
  void eachWrongLostOrAddedCharacterCounts() {
    List<String> read =
        List.of("Yang bertanda tangam di bawah ni", "1 Siti Aminah 33750199126099011");

    assertThat(CharacterErrors.between(PRINTED, read)).isEqualTo(3);
  }

  @Test
  void aLineNobodyReadAndALineNobodyPrintedCountWhole() {
    List<String> read = List.of(PRINTED.getFirst(), "zzzz");

    assertThat(CharacterErrors.between(PRINTED, read))
        .isEqualTo("1SitiAminah3375019912609901zzzz".length());
  }

  @Test
  void aTypedPageIsTheSameForTheSameSeedAtEveryResolution() {
    TypedPage coarse = Typewriter.page(7, 100, Phrases.INDONESIAN);

    assertThat(coarse.lines()).isEqualTo(Typewriter.page(7, 150, Phrases.INDONESIAN).lines());
    assertThat(coarse.numbers())
        .isNotEmpty()
        .allMatch(number -> number.matches("\\d{11}|\\d{12}99\\d{2}"));
    assertThat(Typewriter.page(8, 100, Phrases.INDONESIAN).lines()).isNotEqualTo(coarse.lines());
  }
}
