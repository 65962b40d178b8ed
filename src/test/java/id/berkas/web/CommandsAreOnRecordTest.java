package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.berkas.audit.AuditEntry;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.completeness.WorkersAsked;
import id.berkas.hub.RegistrationWitness;
import id.berkas.registration.RegistrationOrder.Close;
import id.berkas.registration.RegistrationOrder.Find;
import id.berkas.registration.RegistrationOrder.Show;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What {@code ./berkas registrations} asks, of a running hub and without one. */
@WebTest
@Import(RegistrationWitness.class)
class CommandsAreOnRecordTest {

  @Autowired SampleDay day;
  @Autowired RegistrationWitness commands;
  @Autowired AuditTrail trail;

  @Test
  void whoAsksForPeopleIsOnRecordWithWhomTheAnswerNamed() throws Exception {
    day.layOut();
    commands.answer(new Find(null, null, "SITI AMINAH SPECIMEN", "root"));
    commands.answer(new Find("3375010000009999", null, null, "root"));
    commands.answer(new Show(SampleDay.BUDI, true, "root"));
    commands.answer(new Close("LA-PKL-000000-00000", "twice", "root"));

    List<Doing> doings =
        trail.find(new AuditFilter("root", null, null, null, null), 9).stream()
            .map(AuditEntry::doing)
            .toList();
    assertThat(doings)
        .extracting(Doing::deed)
        .containsExactly(Deed.REFUSED, Deed.SAW, Deed.SOUGHT, Deed.SOUGHT);
    assertThat(doings.getLast().detail())
        .isEqualTo("registrations find name=SITI AMINAH SPECIMEN rows=1: " + SampleDay.SITI);
    assertThat(doings.get(2).detail()).isEqualTo("registrations find nik=3375010000009999 rows=0");
    assertThat(trail.touched("root", new AuditFilter("root", null, null, null, null)))
        .singleElement()
        .satisfies(one -> assertThat(one.registration()).isEqualTo(SampleDay.BUDI));
  }

  @Test
  void workerListsAndPrintedCoverSheetsAreOnRecordToo() throws Exception {
    day.layOut();
    commands.workers(new WorkersAsked(SampleDay.SITI, "operator"));
    commands.prints("operator", List.of(SampleDay.SITI, SampleDay.BUDI));

    assertThat(trail.find(new AuditFilter("operator", null, null, null, null), 9))
        .extracting(entry -> entry.doing().deed(), entry -> entry.doing().detail())
        .containsExactly(
            tuple(Deed.PRINTED, "cover-sheets"),
            tuple(Deed.PRINTED, "cover-sheets"),
            tuple(Deed.REFUSED, "registrations workers rows=0"));
  }
}
