package id.berkas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppTest {

  @ParameterizedTest
  @CsvSource({"0812-0000-9901", "+62 812 0000 9901", "81200009901", "6281200009901"})
  void aMobileNumberHasAChat(String phone) {
    assertThat(WhatsApp.chat(phone)).contains("https://wa.me/6281200009901");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0285-421000", "0812", "08120000990199999", "javascript:alert(1)"})
  void whatIsNoMobileNumberHasNone(String phone) {
    assertThat(WhatsApp.chat(phone)).isEmpty();
  }
}
