package id.berkas.web;

import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Packet;
import id.berkas.fakes.Desk;
import id.berkas.registration.RegistrationImport;
import id.berkas.registration.RegistrationLife;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An account of Bandung, and registrations of Pekalongan, of Bandung and of nowhere. */
@WebTest
@TestPropertySource(properties = "berkas.test=registrations of a branch")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramsReadRegistrationsOfTheirBranchTest {

  private static final String API = "/api/v1/registrations";
  private static final String LIST =
      """
      registration_number,program,channel,branch,nik,kpj,npp,full_name,company_registration
      LA-1,JHT,offline,PKL,3375015708859901,26133068531,,SPECIMEN HERIYANTO,
      LA-2,JHT,offline,BDG,3375011201809902,26133068532,,SPECIMEN HERIYANTO,
      LA-3,JHT,offline,,3375011201809903,26133068533,,SPECIMEN HERIYANTO,
      LA-4,JHT,offline,PKL,3375011201809904,26133068534,,SPECIMEN HERIYANTO,
      LA-5,JHT,offline,PKL,3375011201809904,26133068534,,SPECIMEN HERIYANTO,
      LA-6,JHT,offline,PKL,3375011201809906,26133068536,,SPECIMEN HERIYANTO,
      LA-7,JHT,collective,PKL,,,26133068,SPECIMEN WAKIL,
      LA-8,JHT,collective,PKL,3375011201809908,26133068538,,SPECIMEN SATU,LA-7
      """;

  @Autowired MockMvc web;
  @Autowired RegistrationImport importing;
  @Autowired RegistrationLife life;
  @Autowired Desk desk;
  @Autowired JdbcClient sql;

  @BeforeAll
  void papersOfPekalonganAreDroppedAtBandung() throws Exception {
    importing.importCsv(
        "list.csv", new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)), "test");
    belongs("BDG", "LA-5", "OPEN");
    belongs("BDG", "LA-6", "APART");
    belongs("PKL", "LA-1", "OPEN");
    life.merge("LA-5", "LA-4", "test");
  }

  private void belongs(String branch, String registration, String state) {
    Packet packet = desk.packet(desk.batch(branch, WebHub.MONDAY_MORNING));
    sql.sql("insert into case_packet (packet, registration, state) values (?, ?, ?)")
        .params(packet.id(), registration, state)
        .update();
  }

  private static RequestPostProcessor of(@Nullable String branch) {
    return user(new SignedIn("officer", "", Role.OFFICER, branch));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/LA-1", "/LA-1/history", "/LA-6", "/LA-7/workers", "/LA-0", "/LA-0/history"})
  void anotherBranchsIsLikeNone(String path) throws Exception {
    web.perform(get(API + path).with(of("BDG")))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/LA-2", "/LA-3/history", "/LA-4", "/LA-5", "/LA-5/history"})
  void theOwnOnesThoseOfNoBranchAndThoseOfTheirPapersAreRead(String path) throws Exception {
    web.perform(get(API + path).with(of("BDG"))).andExpect(status().isOk());
  }

  @ParameterizedTest
  @ValueSource(strings = {"?nik=3375015708859901", "?kpj=26133068531", "?name=SPECIMEN SATU"})
  void anotherBranchsIsNotFound(String question) throws Exception {
    web.perform(get(API + question).with(of("BDG"))).andExpect(jsonPath("$.length()").value(0));
    web.perform(get(API + question).with(of("PKL"))).andExpect(jsonPath("$.length()").value(1));
    web.perform(get(API + question).with(of(null))).andExpect(jsonPath("$.length()").value(1));
  }

  @ParameterizedTest
  @CsvSource({"'',LA-5", "?limit=1&offset=1,LA-3"})
  void aListLeavesOutWhatIsAnotherBranchs(String question, String last) throws Exception {
    var numbers = jsonPath("$[-1].number");
    web.perform(get(API + question).with(of("BDG"))).andExpect(numbers.value(last));
  }

  @Test
  void whatIsLeftOutTakesNoPlaceInAList() throws Exception {
    web.perform(get(API + "?name=heri&limit=2").with(of("BDG")))
        .andExpect(jsonPath("$[*].number").value(contains("LA-2", "LA-3")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"heri", "SPECIMEN HERIYANTI", "specimen herianto"})
  void aNameIsFoundByPartOfItAndMisspelt(String name) throws Exception {
    web.perform(get(API).queryParam("name", name).with(of("BDG")))
        .andExpect(jsonPath("$[0].number").value("LA-2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/LA-1/close?reason=x",
        "/LA-1/reopen",
        "/LA-1/merge?into=LA-2",
        "/LA-2/merge?into=LA-1"
      })
  void anAdministratorOfABranchChangesNoneOfAnothers(String path) throws Exception {
    web.perform(post(API + path).with(user(new SignedIn("admin", "", Role.ADMINISTRATOR, "BDG"))))
        .andExpect(status().isNotFound());
  }
}
