package id.berkas.hub;

import id.berkas.archive.ArchiveJob;
import id.berkas.archive.ArchiveResult;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.LookJob;
import id.berkas.imaging.LookResult;
import id.berkas.imaging.Survey;
import id.berkas.imaging.SurveyJob;
import id.berkas.recognition.ReadJob;
import id.berkas.recognition.ReadResult;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/**
 * Answers for workers that did not live to: a job delivered three times becomes a refusal, unless
 * its workers were ended from outside; then it starts anew and there is no answer yet.
 */
@Component("undeliverable")
public class Undeliverable {

  private static final String WHY = "three workers ended while working on it";

  private final Pardons pardons;
  private final ProducerTemplate messages;

  Undeliverable(Pardons pardons, ProducerTemplate messages) {
    this.pardons = pardons;
    this.messages = messages;
  }

  public List<Survey> survey(SurveyJob job) {
    List<Survey.Refusal> refusals =
        job.originals().stream()
            .map(original -> new Survey.Refusal(original, HoldReason.UNREADABLE, WHY))
            .toList();
    return answer("survey", job.batch(), job, new Survey(job.batch(), List.of(), refusals));
  }

  public List<LookResult> look(LookJob job) {
    return answer(
        "look", job.page(), job, new LookResult.Refused(job.page(), HoldReason.UNREADABLE, WHY));
  }

  public List<ReadResult> read(ReadJob job) {
    return answer(
        "read", job.page(), job, new ReadResult.Refused(job.page(), HoldReason.UNREADABLE, WHY));
  }

  public List<ArchiveResult> archive(ArchiveJob job) {
    return answer(
        "archive",
        job.packet(),
        job,
        new ArchiveResult.Refused(job.packet(), HoldReason.UNREADABLE, WHY));
  }

  private <R> List<R> answer(String kind, String subject, Object job, R refusal) {
    if (pardons.pardon(kind + " " + subject)) {
      messages.sendBody("jms:queue:jobs." + kind, job);
      return List.of();
    }
    return List.of(refusal);
  }
}
