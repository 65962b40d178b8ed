package id.berkas.web;

import static id.berkas.web.SamplePaper.line;

import id.berkas.classification.Anchor;
import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Checklist;
import id.berkas.document.Batch;
import id.berkas.document.Disposition;
import id.berkas.document.Json;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.document.Pages;
import id.berkas.fakes.Desk;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.hold.RetryMessage;
import id.berkas.matching.Candidate;
import id.berkas.matching.Evidence;
import id.berkas.matching.ForeignPage;
import id.berkas.matching.Match;
import id.berkas.registration.RegistrationImport;
import id.berkas.store.ContentStore;
import id.berkas.verification.Verification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A morning at Pekalongan: one batch of four packets, one of each outcome, holds and a late file.
 */
@TestComponent
class SampleDay {

  static final String SITI = "LA-PKL-261116-00001";
  static final String BUDI = "LA-PKL-261116-00002";
  private static final String CSV =
      """
      registration_number,program,claim_cause,branch,nik,kpj,full_name,birth_place,birth_date,phone
      LA-PKL-261116-00001,JHT,MENGUNDURKAN_DIRI,PKL,3375015708859901,26133068531,SITI AMINAH SPECIMEN,Pekalongan,1985-08-17,
      LA-PKL-261116-00002,JKM,MENINGGAL_DUNIA,PKL,3375011201809902,26133068532,BUDI SANTOSO SPECIMEN,Batang,1980-01-12,0812-0000-9902
      """;

  private final Desk desk;
  private final Packets packets;
  private final Pages pages;
  private final Verification verification;
  private final RegistrationImport registrations;
  private final Holds holds;
  private final ContentStore store;
  private final JdbcClient sql;

  SampleDay(
      Desk desk,
      Packets packets,
      Pages pages,
      Verification verification,
      RegistrationImport registrations,
      Holds holds,
      ContentStore store,
      JdbcClient sql) {
    this.desk = desk;
    this.packets = packets;
    this.pages = pages;
    this.verification = verification;
    this.registrations = registrations;
    this.holds = holds;
    this.store = store;
    this.sql = sql;
  }

  /** Lays everything out; the packets in order: certain, doubtful, conflict, missing. */
  List<Packet> layOut() throws IOException {
    registrations.importCsv(
        "pagi.csv", new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)), "test");
    Batch batch = desk.batch("PKL", WebHub.MONDAY_MORNING.minus(Duration.ofHours(3)));
    List<Packet> all = List.of(certain(batch), doubtful(batch), conflict(batch), missing(batch));
    all.forEach(packet -> verification.queue(new PacketRef(packet.id())));
    hold();
    incoming();
    return all.stream().map(packet -> packets.get(packet.id())).toList();
  }

  private String page(Batch batch, Disposition where, Packet packet, String... lines) {
    String image = SamplePaper.draw(store, lines);
    String page = desk.page(batch, where, packet.id(), image, image);
    if (where == Disposition.FILED) {
      String words = Json.write(SamplePaper.words(lines));
      pages.read(page, store.put(words.getBytes(StandardCharsets.UTF_8)).sha256());
    }
    return page;
  }

  private Packet certain(Batch batch) {
    Packet packet = desk.packet(batch);
    page(batch, Disposition.SEPARATOR, packet, "LEMBAR SAMPUL", SITI);
    String card =
        page(
            batch,
            Disposition.FILED,
            packet,
            "PROVINSI JAWA TENGAH",
            "NIK : 3375015708859901",
            "Nama : SITI AMINAH SPECIMEN",
            "Lahir : PEKALONGAN, 17-08-1989");
    page(batch, Disposition.BLANK, packet);
    String form =
        page(
            batch,
            Disposition.FILED,
            packet,
            "FORMULIR 5",
            "KPJ : 26133068531",
            "SITI AMINAH SPECIMEN");
    packets.keepFinding(
        packet.id(),
        Match.KIND,
        new Match.Certain(
            packet.id(),
            SITI,
            List.of(
                new Evidence(
                    "nik", SITI, card, line(1), "3375015708859901", "3375015708859901", 17.3),
                new Evidence(
                    "name",
                    SITI,
                    card,
                    line(2),
                    "SITI AMINAH SPECIMEN",
                    "SITI AMINAH SPECIMEN",
                    6.1),
                new Evidence("kpj", SITI, form, line(1), "26133068531", "26133068531", 14.9)),
            List.of(new Candidate(SITI, 38.3, 0.9999, List.of("nik", "name", "kpj"))),
            List.of(),
            List.of()));
    packets.keepFinding(
        packet.id(),
        Documents.FINDING,
        new Documents(
            packet.id(),
            List.of(
                new FoundDocument(
                    "KTP", List.of(card), 0.97, List.of(new Anchor("PROVINSI", card, line(0)))),
                new FoundDocument(
                    "F5", List.of(form), 0.88, List.of(new Anchor("FORMULIR 5", form, line(0))))),
            List.of(
                field(FieldKind.NIK, card, 1, "3375015708859901"),
                field(FieldKind.NAME, card, 2, "SITI AMINAH SPECIMEN"),
                new Field(
                    FieldKind.BIRTH_DATE,
                    "17-08-1989",
                    "1989-08-17",
                    card,
                    line(3),
                    0.9,
                    List.of()),
                field(FieldKind.KPJ, form, 1, "26133068531"))));
    packets.keepFinding(
        packet.id(),
        Checklist.FINDING,
        new Checklist(
            packet.id(),
            SITI,
            "JHT 2022",
            List.of(
                new Checklist.Line(List.of("KTP"), "KTP", List.of(card)),
                new Checklist.Line(List.of("F5"), "F5", List.of(form))),
            List.of(),
            List.of(
                new Checklist.Check(
                    "Formulir ditandatangani", "The form is signed", "W7", List.of(form))),
            List.of(
                new Checklist.Contradiction(
                    "birth-date", "KTP", card, "1989-08-17", "1985-08-17", null))));
    return packet;
  }

  private static Field field(FieldKind kind, String page, int line, String value) {
    return new Field(kind, value, value, page, line(line), 0.95, List.of());
  }

  private Packet doubtful(Batch batch) {
    Packet packet = desk.packet(batch, "pages-before-first-separator");
    String letter =
        page(
            batch,
            Disposition.FILED,
            packet,
            "SURAT KETERANGAN",
            "BUDI SANTOSO SPECIMEN",
            "lahir 12-01-1980");
    packets.keepFinding(
        packet.id(),
        Match.KIND,
        new Match.Doubtful(
            packet.id(),
            BUDI,
            List.of(
                new Evidence("name", BUDI, letter, line(1), "BUDI SANTOSO SPECIMEN", null, 6.1)),
            List.of(
                new Candidate(BUDI, 6.1, 0.4, List.of("name")),
                new Candidate(SITI, 1.2, 0.05, List.of("name-near"))),
            List.of(),
            List.of("name-only")));
    packets.keepFinding(
        packet.id(),
        Checklist.FINDING,
        new Checklist(
            packet.id(),
            BUDI,
            "JKM 2015",
            List.of(
                new Checklist.Line(List.of("F4"), null, List.of()),
                new Checklist.Line(
                    List.of("MATI_DESA", "AKTA_MATI"), "MATI_DESA", List.of(letter))),
            List.of(
                new Checklist.Missing(
                    "F4",
                    "Isi dan tanda tangani Formulir 4.",
                    "Fill in and sign Form 4.",
                    "JKM 2015, JKM",
                    "W6b")),
            List.of(),
            List.of()));
    return packet;
  }

  private Packet conflict(Batch batch) {
    Packet packet = desk.packet(batch);
    page(batch, Disposition.SEPARATOR, packet, "LEMBAR SAMPUL", SITI);
    String card =
        page(
            batch,
            Disposition.FILED,
            packet,
            "PROVINSI JAWA TENGAH",
            "NIK : 3375011201809902",
            "Nama : BUDI SANTOSO SPECIMEN");
    packets.keepFinding(
        packet.id(),
        Match.KIND,
        new Match.Conflict(
            packet.id(),
            SITI,
            List.of(
                new Evidence(
                    "contradiction",
                    SITI,
                    card,
                    line(1),
                    "3375011201809902",
                    "3375015708859901",
                    -12.0)),
            List.of(
                new Candidate(SITI, 8.0, 0.1, List.of("cover-sheet")),
                new Candidate(BUDI, 17.0, 0.9, List.of("nik"))),
            List.of(new ForeignPage(card, "NIK 3375011201809902 <script>alert(1)</script>")),
            List.of("two-registrations-named")));
    return packet;
  }

  private Packet missing(Batch batch) {
    Packet packet = desk.packet(batch);
    page(batch, Disposition.FILED, packet, "tulisan tangan");
    packets.keepFinding(
        packet.id(),
        Match.KIND,
        new Match.Missing(packet.id(), List.of(), List.of(), List.of(), List.of()));
    return packet;
  }

  private void hold() {
    holds.place(
        Subject.FILE,
        "mfp/<img src=x onerror=alert(1)>.pdf",
        "intake",
        HoldReason.TRUNCATED,
        "The file ends after 81920 bytes, and its directory stands at 96211.");
    holds.place(
        Subject.MESSAGE,
        "packets.matched",
        "matching",
        HoldReason.FAILED,
        "IllegalStateException: broken",
        new RetryMessage("packets.classified", "PacketRef", "{}"));
  }

  private void incoming() {
    sql.sql(
            """
            insert into incoming_file (profile, path, open_key, state, bytes, modified_at, first_seen_at, still_since, changed_at, detail)
            values ('mfp', 'scan_0043.pdf', :key, 'SEEN', 2411724, :at, :at, :at, :at, 'still growing')
            """)
        .param("key", UUID.randomUUID().toString())
        .param("at", Timestamp.from(WebHub.MONDAY_MORNING.minusSeconds(42)))
        .update();
  }
}
