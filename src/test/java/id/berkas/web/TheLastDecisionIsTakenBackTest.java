package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Packet;
import id.berkas.fakes.SettableClock;
import id.berkas.verification.Decision;
import id.berkas.verification.Decisions;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
@TestPropertySource(properties = "berkas.test=last decisions of its own")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class TheLastDecisionIsTakenBackTest {

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired Tasks tasks;
  @Autowired Decisions decisions;
  @Autowired SettableClock clock;

  private String html(String path, String who) throws Exception {
    return web.perform(get(path).with(user(new SignedIn(who, "", Role.OFFICER, "PKL"))))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void fromTheQueueAndFromTheNextPacketForTenMinutesByWhoMadeIt() throws Exception {
    List<Packet> packets = day.layOut();
    Task task = tasks.ofPacket(packets.getFirst().id()).orElseThrow();
    tasks.claim(task.id(), "sari");
    decisions.decide(task.id(), "sari", task.version(), Decision.REJECTED, "salah tekan");
    String back = "action=\"/tasks/%d/withdraw\"".formatted(task.id());
    String other = "/packets/" + packets.get(1).id();

    assertThat(html("/queue", "sari")).contains(back, packets.getFirst().id());
    assertThat(html(other, "sari")).contains(back);
    assertThat(html("/queue", "budi")).doesNotContain(back);

    clock.advance(Decisions.FRESH.plus(Duration.ofMinutes(1)));
    assertThat(html("/queue", "sari")).doesNotContain(back);
  }
}
