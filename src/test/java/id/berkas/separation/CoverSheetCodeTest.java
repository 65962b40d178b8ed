package id.berkas.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.berkas.separation.CoverSheetReading.Genuine;
import id.berkas.separation.CoverSheetReading.NotOurs;
import id.berkas.separation.CoverSheetReading.Refused;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverSheetCodeTest {

  private static final String NUMBER = "LA-PKL-200428-00017";

  private final CoverSheetCode code = Stack.CODE;

  @Property(tries = 200)
  void whatIsPrintedIsReadBack(
      @ForAll
          @StringLength(min = 1, max = 40)
          @CharRange(from = 'A', to = 'Z')
          @CharRange(from = '0', to = '9')
          @Chars({'-', '/', '.'})
          String registration,
      @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'A', to = 'Z') String sheet) {
    assertThat(code.read(code.payload(registration, sheet)))
        .isEqualTo(new Genuine(registration, sheet));
  }

  @Property(tries = 200)
  void oneChangedLetterIsNeverGenuine(
      @ForAll @IntRange(min = 0, max = 200) int where,
      @ForAll @CharRange(from = 'A', to = 'Z') @CharRange(from = '0', to = '9') char letter) {
    String printed = code.payload(NUMBER, "AB2C");
    StringBuilder changed = new StringBuilder(printed);
    changed.setCharAt(where % printed.length(), letter);
    if (!changed.toString().equals(printed)) {
      assertThat(code.read(changed.toString())).isNotInstanceOf(Genuine.class);
    }
  }

  @Test
  void aCodeMadeWithAnotherKeyIsRefused() {
    String foreign = Stack.OTHER_KEY.payload(NUMBER, "AB2C");
    assertThat(code.read(foreign)).isEqualTo(new Refused(foreign, CoverSheetReading.WRONG_CHECK));
  }

  @Test
  void aCheckCutFromAnotherRegistrationIsRefused() {
    String mine = code.payload(NUMBER, "AB2C");
    String check = mine.substring(mine.lastIndexOf(':'));
    String forged = "BK1:LA-PKL-200428-00018:AB2C" + check;
    assertThat(code.read(forged)).isEqualTo(new Refused(forged, CoverSheetReading.WRONG_CHECK));
  }

  @Test
  void aVersionOfTheFutureIsRefusedByName() {
    String future = code.payload(NUMBER, "AB2C").replaceFirst("BK1", "BK2");
    assertThat(code.read(future)).isEqualTo(new Refused(future, CoverSheetReading.UNKNOWN_VERSION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BK1:", "BK1:LA-1", "BK1:LA-1:AB2C:SHORT", "BK1:LA-1:AB2C:ABCDEFGHIJKL:"})
  void aTornCodeIsRefusedAsMalformed(String torn) {
    assertThat(code.read(torn)).isEqualTo(new Refused(torn, CoverSheetReading.MALFORMED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LA-PKL-200428-00017", "PATCHT", "BK:", "BOOK1:A:B:C", "bk1:a:b:c"})
  void otherCodesAreNotOurs(String text) {
    assertThat(code.read(text)).isEqualTo(new NotOurs());
  }

  /** Sheets already printed must stay genuine: the shape of version 1 can never change. */
  @Test
  void aSheetPrintedLongAgoIsStillGenuine() {
    CoverSheetCode old = new CoverSheetCode("0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    assertThat(old.payload(NUMBER, "AB2C")).isEqualTo("BK1:LA-PKL-200428-00017:AB2C:YANPNZANS2DT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "la-pkl", "LA:1", "LÄ-1", "LA-PKL-200428-00017-AND-MUCH-TOO-LONG-TO-PRINT"})
  void aNumberThatIsNoPlainCapitalsIsNotPrinted(String registration) {
    assertThat(CoverSheetCode.canCarry(registration)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> code.payload(registration, "AB2C"));
  }

  @Test
  void aShortKeyIsNoKey() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CoverSheetCode(new byte[15]));
  }
}
