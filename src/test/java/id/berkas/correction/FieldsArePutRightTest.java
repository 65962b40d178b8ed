package id.berkas.correction;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Checklist;
import id.berkas.correction.Correction.SetField;
import id.berkas.correction.Refusal.Why;
import id.berkas.document.Box;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.document.Pages;
import id.berkas.matching.Match;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card on which the last digit of the NIK and the year of birth were read wrong. */
class FieldsArePutRightTest {

  private static final String READ = "3375015708859907";
  private static final String RIGHT = "3375015708859901";
  private static final Box NIK = new Box(300, 660, 1500, 90);
  private static final Box DATE = new Box(300, 980, 1500, 90);

  @TempDir private Path data;
  private Paper paper;
  private String packet = "";
  private String card = "";

  @BeforeEach
  void aCardReadWrong() throws Exception {
    paper = new Paper(data);
    paper.registered();
    packet = paper.batch("PKL", "F").getFirst();
    card = paper.bean(Pages.class).in(packet).getFirst().id();
    List<Field> fields =
        List.of(
            new Field(FieldKind.NIK, READ, READ, card, NIK, 0.9, List.of()),
            new Field(
                FieldKind.NAME,
                "SITI AMINAH SPECIMEN",
                "SITI AMINAH SPECIMEN",
                card,
                new Box(300, 820, 1500, 90),
                0.9,
                List.of()),
            new Field(
                FieldKind.BIRTH_DATE, "17-08-1989", "1989-08-17", card, DATE, 0.9, List.of()));
    FoundDocument ktp = new FoundDocument("KTP", List.of(card), 0.9, List.of());
    packets().keepFinding(packet, Documents.FINDING, new Documents(packet, List.of(ktp), fields));
  }

  @AfterEach
  void close() {
    paper.close();
  }

  private Packets packets() {
    return paper.bean(Packets.class);
  }

  private Outcome say(FieldKind kind, Box box, @Nullable String seen, String value) {
    return paper.corrections.make(new SetField(card, kind, box, seen, value), "sari");
  }

  private static long done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).correction();
  }

  private String value(FieldKind kind) {
    return packets()
        .finding(packet, Documents.FINDING, Documents.class)
        .flatMap(found -> found.fields(kind).map(Field::value).findFirst())
        .orElse("");
  }

  private List<String> differing() {
    return packets()
        .finding(packet, Checklist.FINDING, Checklist.class)
        .map(Checklist::contradictions)
        .orElse(List.of())
        .stream()
        .map(Checklist.Contradiction::kind)
        .toList();
  }

  private double scored() {
    return packets()
        .finding(packet, Match.KIND, Match.class)
        .map(match -> match.candidates().isEmpty() ? 0 : match.candidates().getFirst().score())
        .orElse(0.0);
  }

  @Test
  void matchAndContradictionsAreJudgedAtOnceAndAgainWhenItIsTakenBack() {
    long nik = done(say(FieldKind.NIK, NIK, READ, "3375 0157 0885 9901"));
    double withNik = scored();

    assertThat(value(FieldKind.NIK)).isEqualTo(RIGHT);
    assertThat(differing()).containsExactly("birth-date");

    long date = done(say(FieldKind.BIRTH_DATE, DATE, "1989-08-17", "17-08-1985"));
    assertThat(differing()).isEmpty();

    done(paper.corrections.undo(nik, "budi"));
    assertThat(value(FieldKind.NIK)).isEqualTo(READ);
    assertThat(value(FieldKind.BIRTH_DATE)).isEqualTo("1985-08-17");
    assertThat(scored()).isLessThan(withNik);
    assertThat(differing()).contains("nik");

    done(paper.corrections.undo(date, "budi"));
    assertThat(value(FieldKind.BIRTH_DATE)).isEqualTo("1989-08-17");
  }

  @Test
  void thePacketGoesThroughTheStagesAgainAndItsTaskSaysWhatChanged() {
    int version = paper.tasks.ofPacket(packet).orElseThrow().version();

    done(say(FieldKind.NIK, NIK, READ, RIGHT));

    assertThat(paper.bean(Again.class).due()).containsExactly(new PacketRef(packet));
    assertThat(paper.tasks.ofPacket(packet).orElseThrow().version()).isEqualTo(version + 1);
    assertThat(paper.tasks.changed(paper.tasks.ofPacket(packet).orElseThrow().id()))
        .isEqualTo("field (sari)");
  }

  @Test
  void whoeverSawAnotherValueIsToldWhatStandsThereNow() {
    done(say(FieldKind.NIK, NIK, READ, RIGHT));

    assertThat(say(FieldKind.NIK, NIK, READ, "3375015708859902"))
        .isEqualTo(new Outcome.Refused(Refusal.of(Why.FIELD_CHANGED, RIGHT)));
    assertThat(value(FieldKind.NIK)).isEqualTo(RIGHT);
  }

  @Test
  void onlyTheLastWordAboutAFieldIsTakenBack() {
    long first = done(say(FieldKind.NIK, NIK, READ, RIGHT));
    long second = done(say(FieldKind.NIK, NIK, RIGHT, "3375015708859902"));

    assertThat(paper.corrections.undo(first, "sari"))
        .isEqualTo(new Outcome.Refused(Refusal.of(Why.CHANGED_LATER)));
    done(paper.corrections.undo(second, "sari"));
    assertThat(value(FieldKind.NIK)).isEqualTo(RIGHT);
  }

  @Test
  void whatNothingReadIsAddedSpeaksForItsPersonAndIsTakenBack() {
    double before = scored();
    long added = done(say(FieldKind.KPJ, new Box(0, 0, 2480, 1), null, "2613 306 8531"));

    assertThat(value(FieldKind.KPJ)).isEqualTo("26133068531");
    assertThat(scored()).isGreaterThan(before);
    assertThat(value(FieldKind.NIK)).isEqualTo(READ);

    done(paper.corrections.undo(added, "sari"));
    assertThat(value(FieldKind.KPJ)).isEmpty();
  }

  @Test
  void nothingIsAddedWhereAFieldWasReadOrWhereNothingIsNamed() {
    assertThat(say(FieldKind.NIK, NIK, null, RIGHT))
        .isEqualTo(new Outcome.Refused(Refusal.of(Why.FIELD_CHANGED, READ)));
    assertThat(paper.corrections.make(new SetField(card, null, null, null, RIGHT), "sari"))
        .isEqualTo(new Outcome.Refused(Refusal.of(Why.NO_SUCH_FIELD)));
  }

  @Test
  void whatCannotBeThatFieldChangesNothing() {
    refused(Refusal.of(Why.NOT_A_VALUE, "nik-month"), NIK, "3375015713859901");
    refused(Refusal.of(Why.NOTHING_CHANGES), NIK, READ);
    refused(Refusal.of(Why.NO_SUCH_FIELD), DATE, RIGHT);
    assertThat(paper.corrections.ofPacket(packet)).isEmpty();
  }

  private void refused(Refusal why, Box box, String value) {
    assertThat(say(FieldKind.NIK, box, READ, value)).isEqualTo(new Outcome.Refused(why));
  }
}
