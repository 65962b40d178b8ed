package id.berkas.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Packet;
import id.berkas.document.PacketOpening;
import id.berkas.document.PacketState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PapersOfTheCaseTest {

  private static Packet packet(String id, String page) {
    return new Packet(
        id,
        id.substring(0, id.lastIndexOf('-')),
        1,
        PacketState.QUEUED,
        new PacketOpening.WithoutSeparator(),
        List.of(page),
        List.of());
  }

  private final Review review =
      new Review(
          packet("PKL-261116-0002-P01", "PKL-261116-0002.004"),
          List.of(),
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(
              new Review.Other(
                  packet("PKL-261116-0001-P03", "PKL-261116-0001.004"), Instant.EPOCH, null)));

  @Test
  void aPaperOfAnotherPacketOfTheCaseIsNamedWithThatPacket() {
    assertThat(review.elsewhere("PKL-261116-0001.004")).isEqualTo("PKL-261116-0001-P03");
    assertThat(review.inBatch("PKL-261116-0001.004")).isEqualTo(4);
  }

  @Test
  void aPaperOfNoKnownPacketIsNamedWithItsBatch() {
    assertThat(review.elsewhere("PKL-261115-0007.002")).isEqualTo("PKL-261115-0007");
  }
}
