package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Batch;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.fakes.Desk;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.sql.Timestamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=batches of its own")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class BatchesTellHowTheyStandTest {

  @Autowired MockMvc web;
  @Autowired Desk desk;
  @Autowired Holds holds;
  @Autowired JdbcClient sql;
  private Batch batch;
  private String held = "";

  @BeforeEach
  void aPacketOfAFiledAndAHeldPage() {
    batch = desk.batch("PKL", WebHub.MONDAY_MORNING);
    Packet packet = desk.packet(batch);
    desk.page(batch, Disposition.FILED, packet.id(), "v", "t");
    held = desk.page(batch, Disposition.HELD, packet.id(), "v", "t");
    holds.place(Subject.PAGE, held, "imaging-looked", HoldReason.DRAWS_NOTHING, "an image of it");
  }

  private static RequestPostProcessor of(String branch) {
    return user(new SignedIn("sari", "", Role.CLERK, branch));
  }

  private String html(String path, String branch) throws Exception {
    return web.perform(get(path + "?lang=en").with(of(branch)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private Hold last() {
    return holds.lastOf(Subject.PAGE, held).orElseThrow();
  }

  @Test
  void heldPagesAmongFiledOnesAreSaidAndNotGreen() throws Exception {
    for (String path : new String[] {"/batches", "/batches/" + batch.id()}) {
      assertThat(html(path, "PKL"))
          .contains("chip doubtful\">separated, 1 held")
          .doesNotContain("chip SEPARATED");
    }
  }

  @Test
  void howFarABatchHasComeIsToldWhileItGoesOn() throws Exception {
    assertThat(html("/batches/" + batch.id(), "PKL"))
        .contains("data-stream=\"/live/batches\"")
        .contains("<b>2 / 2</b> <span>pages looked at", "<b>0 / 1</b> <span>pages read")
        .contains("<b>0 / 1</b> <span>on the queue");
  }

  @Test
  void aHeldPageOfWhichNobodyIsAskedAnyMoreGetsItsHoldBack() throws Exception {
    String button = "/pages/" + held + "/ask-again";
    assertThat(html("/batches/" + batch.id(), "PKL")).doesNotContain(button);
    holds.resolve(last().id(), "settled before pages were decided about");
    assertThat(html("/batches/" + batch.id(), "PKL")).contains(button);

    web.perform(post(button).with(csrf()).with(of("SMG"))).andExpect(status().isNotFound());
    web.perform(post(button).with(csrf()).with(of("PKL"))).andExpect(redirectedUrl("/holds"));

    assertThat(last().resolvedAt()).isNull();
    assertThat(last().reason()).isEqualTo(HoldReason.DRAWS_NOTHING);
    assertThat(last().detail()).isEqualTo("an image of it");
  }

  @Test
  void eachBranchSeesTheFilesOfItsOwnScanners() throws Exception {
    sql.sql(
            """
            insert into incoming_file (profile, path, open_key, state, bytes, modified_at,
              first_seen_at, still_since, changed_at)
            values ('mfp-lobby', 'siang.pdf', 'key', 'SEEN', 1, :at, :at, :at, :at)
            """)
        .param("at", Timestamp.from(WebHub.MONDAY_MORNING))
        .update();

    assertThat(html("/incoming", "PKL")).contains("siang.pdf");
    assertThat(html("/incoming", "SMG")).doesNotContain("siang.pdf");
  }

  @Test
  void eachBranchIsToldOfItsOwnPaperOnly() throws Exception {
    assertThat(html("/health", "PKL")).containsPattern("<b>[1-9]\\d*</b><span>pages came in");
    assertThat(html("/health", "SMG"))
        .contains("<b>0</b><span>pages came in")
        .contains("<b>0</b><a href=\"/holds\"");
    assertThat(html("/batches", "SMG")).doesNotContain(batch.id());
  }
}
