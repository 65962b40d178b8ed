package id.berkas.inspect;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FoundDocument;
import id.berkas.classification.PacketReader;
import id.berkas.classification.ReadPage;
import id.berkas.completeness.Checklist;
import id.berkas.completeness.Checklists;
import id.berkas.document.Barcode;
import id.berkas.document.Packet;
import id.berkas.document.PageLook;
import id.berkas.document.PageWords;
import id.berkas.inspect.InspectReport.CandidateReport;
import id.berkas.inspect.InspectReport.Code;
import id.berkas.inspect.InspectReport.DocumentReport;
import id.berkas.inspect.InspectReport.EvidenceReport;
import id.berkas.inspect.InspectReport.Foreign;
import id.berkas.inspect.InspectReport.PacketReport;
import id.berkas.inspect.InspectReport.PageReport;
import id.berkas.inspect.Judged.JudgedPacket;
import id.berkas.matching.Match;
import id.berkas.matching.Matcher;
import id.berkas.matching.PacketEvidence;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import id.berkas.separation.Cut;
import id.berkas.separation.CutPacket;
import id.berkas.separation.PageDisposition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages after recognition, packet by packet, and the report of the whole file. */
final class PacketInspector {

  private static final ZoneId BRANCH_TIME = ZoneId.of("Asia/Jakarta");

  private final PageNumbers numbers = new PageNumbers();
  private final PacketReader documents;
  private final Matcher matcher = new Matcher();
  private final Checklists checklists;
  private final RegistrationLookup registrations;

  PacketInspector(RegistrationLookup registrations) {
    DocumentCatalogue catalogue = DocumentCatalogue.load();
    this.documents = new PacketReader(catalogue);
    this.checklists = Checklists.load(catalogue);
    this.registrations = registrations;
  }

  Judged judge(Sight sight, Cut cut) {
    Map<String, SeenPage> pages = new LinkedHashMap<>();
    sight.pages().forEach(page -> pages.put(page.id(), page));
    return new Judged(
        sight, cut, cut.packets().stream().map(packet -> judge(packet, pages, cut)).toList());
  }

  private JudgedPacket judge(CutPacket packet, Map<String, SeenPage> pages, Cut cut) {
    Documents found = read(packet, pages, cut);
    Match match = matcher.match(evidence(packet, found, pages), registrations);
    return new JudgedPacket(packet, found, match, checklist(match, found));
  }

  InspectReport report(String file, Judged judged) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    Map<String, Map<String, String>> fields = new LinkedHashMap<>();
    for (JudgedPacket packet : judged.packets()) {
      Documents found = packet.documents();
      for (FoundDocument document : found.documents()) {
        document
            .pages()
            .forEach(
                page -> types.computeIfAbsent(page, p -> new ArrayList<>()).add(document.type()));
      }
      for (Field field : found.fields()) {
        fields
            .computeIfAbsent(field.page(), p -> new LinkedHashMap<>())
            .putIfAbsent(name(field), field.value());
      }
    }
    List<PageReport> pages =
        judged.sight().pages().stream()
            .map(
                page ->
                    page(
                        page,
                        Objects.requireNonNull(judged.cut().pages().get(page.id())),
                        types.getOrDefault(page.id(), List.of()),
                        fields.getOrDefault(page.id(), Map.of())))
            .toList();
    return InspectReport.of(
        file,
        judged.sight().repairs(),
        pages,
        judged.packets().stream().map(this::report).toList());
  }

  private static String name(Field field) {
    return field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Documents read(CutPacket packet, Map<String, SeenPage> pages, Cut cut) {
    List<ReadPage> read =
        packet.pages().stream()
            .map(id -> read(Objects.requireNonNull(pages.get(id)), cut))
            .toList();
    return documents.read(id(packet), read);
  }

  private static ReadPage read(SeenPage page, Cut cut) {
    boolean starts = Objects.requireNonNull(cut.pages().get(page.id())).startsDocument();
    return ReadPage.of(page.id(), page.look(), words(page), starts);
  }

  private static PageWords words(SeenPage page) {
    PageWords words = page.words();
    return words == null ? PageWords.none() : words;
  }

  private static String id(CutPacket packet) {
    return Packet.id("inspect", packet.position());
  }

  private PacketReport report(JudgedPacket judged) {
    CutPacket packet = judged.packet();
    Match match = judged.match();
    List<String> alarms = Stream.concat(packet.alarms().stream(), match.alarms().stream()).toList();
    return new PacketReport(
        packet.pages().stream().map(numbers::of).toList(),
        match.getClass().getSimpleName().toLowerCase(Locale.ROOT),
        match.registration(),
        match.evidence().stream().map(item -> EvidenceReport.of(item, numbers)).toList(),
        match.candidates().stream().map(CandidateReport::of).toList(),
        judged.documents().documents().stream()
            .map(
                document ->
                    new DocumentReport(
                        document.type(),
                        document.pages().stream().map(numbers::of).toList(),
                        document.confidence()))
            .toList(),
        judged.checklist().missing().stream().map(Checklist.Missing::type).toList(),
        match.foreign().stream()
            .map(foreign -> new Foreign(numbers.of(foreign.page()), foreign.reason()))
            .toList(),
        alarms);
  }

  private static PacketEvidence evidence(
      CutPacket packet, Documents found, Map<String, SeenPage> pages) {
    Map<String, List<Barcode>> codes = new LinkedHashMap<>();
    for (String page : packet.pages()) {
      PageLook look = Objects.requireNonNull(pages.get(page)).look();
      codes.put(page, look == null ? List.of() : look.barcodes());
    }
    return PacketEvidence.of(id(packet), packet.opening(), found, codes);
  }

  private Checklist checklist(Match match, Documents found) {
    Registration registration =
        Optional.ofNullable(match.registration()).flatMap(registrations::find).orElse(null);
    return checklists.check(found, registration, LocalDate.now(BRANCH_TIME));
  }

  private static PageReport page(
      SeenPage page, PageDisposition end, List<String> types, Map<String, String> fields) {
    PageLook look = page.look();
    PageWords words = page.words();
    String disposition = end.disposition().name().toLowerCase(Locale.ROOT);
    String reason = page.refusal() == null ? end.reason() : page.refusal().name();
    if (look == null) {
      return new PageReport(
          page.number(),
          disposition,
          reason,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(),
          null,
          null,
          types,
          fields);
    }
    return new PageReport(
        page.number(),
        disposition,
        reason,
        look.orientation(),
        look.skew(),
        look.width(),
        look.height(),
        look.dpi(),
        look.blank(),
        look.quality(),
        look.barcodes().stream().map(Code::of).toList(),
        look.undecoded().stream().map(InspectReport::corners).toList(),
        words == null ? null : words.text(),
        words == null ? null : words.confidence(),
        types,
        fields);
  }
}
