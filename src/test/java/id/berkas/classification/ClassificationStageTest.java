package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Json;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.PageWords;
import id.berkas.document.Pages;
import id.berkas.fakes.StageUnderTest;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The stage with its real tables and store. */
class ClassificationStageTest {

  @TempDir static Path store;
  @TempDir Path data;
  private StageUnderTest stage;
  private Packet packet;

  @BeforeEach
  void aPacketOfThreePagesOfWhichTheLastCouldNotBeRead() {
    stage = new StageUnderTest(data, Wiring.class);
    packet = stage.packet(3);
    read(packet.pages().get(0), Samples.KTP);
    read(packet.pages().get(1), Samples.PAKLARING);
    stage.bean(Pages.class).unreadable(packet.pages().get(2));
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void keepsTheDocumentsOfAPacketAndMovesItOn() {
    PacketRef ref = new PacketRef(packet.id());
    assertThat(stage.bean(Classification.class).classify(ref)).isEqualTo(ref);
    assertThat(documents().documents())
        .extracting(FoundDocument::type)
        .containsExactly("KTP", "PAKLARING", "UNKNOWN");
    assertThat(documents().fields(FieldKind.NIK)).isNotEmpty();
    assertThat(stage.bean(Packets.class).get(packet.id()).state())
        .isEqualTo(PacketState.CLASSIFIED);
  }

  @Test
  void runTwiceItKeepsTheSame() {
    stage.bean(Classification.class).classify(new PacketRef(packet.id()));
    Documents once = documents();
    stage.bean(Classification.class).classify(new PacketRef(packet.id()));
    assertThat(documents()).isEqualTo(once);
  }

  private Documents documents() {
    return stage
        .bean(Packets.class)
        .finding(packet.id(), Documents.FINDING, Documents.class)
        .orElseThrow();
  }

  private void read(String page, String text) {
    PageWords words = Paper.typed(text);
    byte[] json = Json.write(words).getBytes(StandardCharsets.UTF_8);
    String address = stage.bean(ContentStore.class).put(json).sha256();
    stage.bean(Pages.class).read(page, address);
  }

  @Configuration
  @Import({Classification.class, SaidFields.class, CatalogueSettings.class})
  static class Wiring {
    @Bean
    ContentStore store() {
      return new FolderStore(store);
    }
  }
}
