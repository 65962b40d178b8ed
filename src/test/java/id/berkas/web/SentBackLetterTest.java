package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.document.Batch;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Box;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.imaging.FastLook;
import id.berkas.imaging.LookJob;
import id.berkas.imaging.LookResult.Looked;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.matching.Cases;
import id.berkas.matching.Matching;
import id.berkas.separation.Separation;
import id.berkas.store.ContentStore;
import id.berkas.verification.Decision;
import id.berkas.verification.Decisions;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Budi's packet lacks Form 4 and is sent back. */
@WebTest
@TestPropertySource(properties = "berkas.test=a day with a letter")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentBackLetterTest {

  private static final String DEFICIENCY = "Isi dan tanda tangani Formulir 4.";
  private static final String NOTE = "Surat keterangan kabur <b>sekali</b> ☎";

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired Tasks tasks;
  @Autowired Decisions decisions;
  @Autowired Batches batches;
  @Autowired Pages pages;
  @Autowired ContentStore store;
  @Autowired Separation separation;
  @Autowired Packets allPackets;
  @Autowired Matching matching;
  @Autowired Cases cases;
  private List<Packet> packets = List.of();
  private String packet = "";

  @BeforeAll
  void anOfficerSendsItBack() throws Exception {
    packets = day.layOut();
    packet = packets.get(1).id();
    decide(1, Decision.SENT_BACK, NOTE);
    decide(2, Decision.SENT_BACK, "milik siapa?");
  }

  private void decide(int number, Decision decision, String note) {
    Task task = tasks.ofPacket(packets.get(number).id()).orElseThrow();
    tasks.claim(task.id(), "sari");
    decisions.decide(task.id(), "sari", task.version(), decision, note);
  }

  @Test
  void theLetterNamesEachDeficiencyInIndonesianAndCarriesACoverSheet() throws Exception {
    try (PDDocument letter = letter()) {
      assertThat(letter.getNumberOfPages()).isEqualTo(2);
      assertThat(text(letter, 1))
          .contains(
              "Yth. Bapak/Ibu ahli waris dari BUDI SANTOSO SPECIMEN", SampleDay.BUDI, DEFICIENCY)
          .contains("Catatan petugas", "Surat keterangan kabur <b>sekali</b> ?");
      assertThat(text(letter, 2)).contains("LEMBAR SAMPUL BERKAS", SampleDay.BUDI);
    }
  }

  @Test
  void aScannedCoverSheetOfTheLetterBringsLaterPapersToTheCase() throws Exception {
    try (PDDocument letter = letter()) {
      String later = scanned(letter, 1, 0);
      PacketRef supplement = separation.separate(new BatchRef(later)).getFirst();
      read(supplement.packet());
      matching.match(supplement);

      assertThat(cases.packets(SampleDay.BUDI)).containsExactly(packet, supplement.packet());
    }
  }

  @Test
  void thePageOffersTextPhoneAndPdf() throws Exception {
    assertThat(html("/packets/" + packet)).contains("/packets/" + packet + "/letter\"");
    assertThat(html("/packets/" + packet + "/letter?lang=en"))
        .contains(DEFICIENCY, "0812-0000-9902", "href=\"https://wa.me/6281200009902\"")
        .contains("kabur &lt;b&gt;sekali&lt;/b&gt;", "/letter.pdf\"")
        .doesNotContain("??");
  }

  @Test
  void itsFileNameTellsNothingOfThePerson() throws Exception {
    web.perform(get("/packets/" + packet + "/letter.pdf").with(as(Role.CLERK, "PKL")))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition", "inline; filename=\"surat-%s.pdf\"".formatted(packet)));
  }

  @Test
  void whoWasToldIsNoted() throws Exception {
    web.perform(contact(as(Role.CLERK, "PKL")))
        .andExpect(redirectedUrl("/packets/" + packet + "/letter"));
    assertThat(html("/packets/" + packet + "/letter?lang=en"))
        .contains("phone call: no answer", "clerk · ", "besok &lt;i&gt; lagi");
  }

  @Test
  void anotherBranchAndAnAuditorNoteNothing() throws Exception {
    for (String path : List.of("/letter", "/letter.pdf")) {
      web.perform(get("/packets/" + packet + path).with(as(Role.OFFICER, "SMG")))
          .andExpect(status().isNotFound());
    }
    web.perform(contact(as(Role.OFFICER, "SMG"))).andExpect(status().isNotFound());
    web.perform(contact(as(Role.AUDITOR, "PKL"))).andExpect(status().isForbidden());
  }

  @Test
  void noLetterGoesOutWhileItIsNotSettledWhosePapersTheseAre() throws Exception {
    String conflict = packets.get(2).id();
    assertThat(html("/packets/" + conflict + "/letter?lang=en"))
        .contains("It is not settled whose papers these are")
        .doesNotContain("SITI AMINAH", "letter.pdf");
    assertThat(html("/packets/" + packets.getFirst().id() + "/letter?lang=en"))
        .contains("was not sent back");
    web.perform(get("/packets/" + conflict + "/letter.pdf").with(as(Role.OFFICER, "PKL")))
        .andExpect(status().isNotFound());
  }

  private PDDocument letter() throws Exception {
    return Loader.loadPDF(
        web.perform(get("/packets/" + packet + "/letter.pdf").with(as(Role.OFFICER, "PKL")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  private static String text(PDDocument letter, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(letter);
  }

  /** A batch of these pages, as a scanner at 200 dpi would see them and the fast look does. */
  private String scanned(PDDocument paper, int... leaves) throws IOException {
    String id = batches.nextId("PKL", WebHub.MONDAY_MORNING);
    batches.add(
        new Batch(
            id,
            "mfp-lobby",
            "PKL",
            "susulan.pdf",
            BatchState.LOOKED_AT,
            WebHub.MONDAY_MORNING,
            List.of()));
    batches.counted(id, leaves.length);
    for (int number = 1; number <= leaves.length; number++) {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(
          new PDFRenderer(paper).renderImageWithDPI(leaves[number - 1], 200, ImageType.GRAY),
          "png",
          png);
      look(
          Page.id(id, number),
          new PageSource(store.put(png.toByteArray()).sha256(), "image/png", 0));
    }
    return id;
  }

  /** What reading and classification find on the card that came later. */
  private void read(String supplement) {
    String card = pages.filedIn(supplement).getFirst().id();
    Box place = SamplePaper.line(1);
    String nik = "3375011201809902";
    allPackets.keepFinding(
        supplement,
        Documents.FINDING,
        new Documents(
            supplement,
            List.of(new FoundDocument("KTP", List.of(card), 0.97, List.of())),
            List.of(new Field(FieldKind.NIK, nik, nik, card, place, 0.95, List.of()))));
  }

  private void look(String page, PageSource source) throws IOException {
    int dot = page.lastIndexOf('.');
    pages.add(page.substring(0, dot), Integer.parseInt(page.substring(dot + 1)), source);
    try (PageImages images = new PageImages(store)) {
      LookJob job = new LookJob(page, source, PageLimits.DEFAULT);
      pages.looked(page, ((Looked) new FastLook().look(job, store, images)).look());
    }
  }

  private MockHttpServletRequestBuilder contact(RequestPostProcessor who) {
    return post("/packets/" + packet + "/contacts")
        .param("way", "PHONE")
        .param("result", "NO_ANSWER")
        .param("note", "besok <i> lagi")
        .with(who)
        .with(csrf());
  }

  private String html(String path) throws Exception {
    return web.perform(get(path).with(as(Role.OFFICER, "PKL")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static RequestPostProcessor as(Role role, String branch) {
    return user(new SignedIn(role.name().toLowerCase(Locale.ROOT), "", role, branch));
  }
}
