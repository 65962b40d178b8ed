package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Disposition;
import id.berkas.document.Ledger;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageHistory;
import id.berkas.document.Pages;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=a day of its own")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HiddenBlankComesBackTest {

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired Pages pages;
  @Autowired Packets packets;
  @Autowired Ledger ledger;
  @Autowired PageHistory history;
  @Autowired WebHub.ReadAgain readAgain;
  private Packet packet;
  private Page blank;

  @BeforeAll
  void layOutTheDay() throws Exception {
    packet = day.layOut().getFirst();
    blank =
        pages.ofBatch(packet.batch()).stream()
            .filter(page -> page.disposition() == Disposition.BLANK)
            .findFirst()
            .orElseThrow();
  }

  private static RequestPostProcessor as(Role role) {
    return user(new SignedIn("sari", "", role, null));
  }

  @Test
  @Order(2)
  void oneButtonFilesItInItsPacketOnceAndSendsThePacketToBeRead() throws Exception {
    String button = "/pages/%s/bring-back".formatted(blank.id());
    String html =
        web.perform(get("/batches/" + packet.batch()).with(as(Role.CLERK)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(html).contains(button).contains("data-key=\"k\" data-go");

    for (int press = 0; press < 2; press++) {
      web.perform(post(button).with(csrf()).with(as(Role.CLERK)))
          .andExpect(redirectedUrl("/batches/" + packet.batch()));
    }

    assertThat(pages.get(blank.id()).disposition()).isEqualTo(Disposition.FILED);
    assertThat(packets.get(packet.id()).pages()).contains(blank.id());
    assertThat(ledger.line(packet.batch()).orElseThrow().balanced()).isTrue();
    assertThat(history.of(blank.id()))
        .extracting(PageHistory.Entry::who, PageHistory.Entry::what)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("sari", "brought-back"));
    assertThat(readAgain.packets).contains(new PacketRef(packet.id()));
  }

  @Test
  @Order(1)
  void aFiledPageIsNoHiddenBlankAndAnAuditorChangesNothing() throws Exception {
    String filed = packet.pages().getFirst();

    web.perform(post("/api/v1/pages/%s/bring-back".formatted(filed)).with(as(Role.CLERK)))
        .andExpect(status().isConflict());
    web.perform(post("/api/v1/pages/%s/bring-back".formatted(blank.id())).with(as(Role.AUDITOR)))
        .andExpect(status().isForbidden());
    assertThat(pages.get(blank.id()).disposition()).isEqualTo(Disposition.BLANK);
  }
}
