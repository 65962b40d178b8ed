package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class APhraseIsSoughtOnlyWhereItMayBeTest {

  @Property
  void theSieveSaysWhatCountingEachEditSays(
      @ForAll @NotEmpty @StringLength(max = 12) @CharRange(from = 'A', to = 'C') String phrase,
      @ForAll @StringLength(max = 40) @CharRange(from = 'A', to = 'C') String text,
      @ForAll @IntRange(max = 4) int edits) {
    assertThat(new PhraseSieve(phrase).mayBeIn(text, edits))
        .isEqualTo(Edits.within(phrase, text) <= edits);
  }

  @Property
  void aPhraseLongerThanAMachineWordIsNeverSiftedOutWhereItStands(
      @ForAll @StringLength(min = 60, max = 90) @CharRange(from = 'A', to = 'Z') String phrase,
      @ForAll @StringLength(max = 20) @CharRange(from = 'A', to = 'Z') String before) {
    String misread = before + "#" + phrase.substring(1) + before;
    assertThat(new PhraseSieve(phrase).mayBeIn(misread, 1)).isTrue();
  }

  @Test
  void aLetterOutsideTheLatinAlphabetIsLeftToTheFullSearch() {
    assertThat(new PhraseSieve("SURAT").mayBeIn("KEMATIAN SU\u0420AT", 0)).isTrue();
    assertThat(new PhraseSieve("SURAT").mayBeIn("KEMATIAN SURYA", 0)).isFalse();
  }
}
