package id.berkas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void pageTenComesAfterPageNine() {
    assertThat(
            Stream.of("p10.jpg", "p9.jpg", "p0011.jpg", "P1.jpg", "p.jpg", "a/2", "a/10")
                .sorted(NaturalOrder.NATURAL))
        .containsExactly("a/2", "a/10", "P1.jpg", "p9.jpg", "p10.jpg", "p0011.jpg", "p.jpg");
  }

  @Test
  void numbersOfAnyLengthAndNamesThatDifferOnlyInZerosKeepAnOrder() {
    assertThat(Stream.of("9".repeat(40), "01", "1", "8".repeat(40)).sorted(NaturalOrder.NATURAL))
        .containsExactly("01", "1", "8".repeat(40), "9".repeat(40));
  }
}
