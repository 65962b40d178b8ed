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
import org.springframework.stereotype.Component;

/** Answers for workers that did not live to: a job delivered three times becomes a refusal. */
@Component("undeliverable")
public class Undeliverable {

  private static final String WHY = "three workers ended while working on it";

  public Survey survey(SurveyJob job) {
    return new Survey(
        job.batch(),
        List.of(),
        job.originals().stream()
            .map(original -> new Survey.Refusal(original, HoldReason.UNREADABLE, WHY))
            .toList());
  }

  public LookResult look(LookJob job) {
    return new LookResult.Refused(job.page(), HoldReason.UNREADABLE, WHY);
  }

  public ReadResult read(ReadJob job) {
    return new ReadResult.Refused(job.page(), HoldReason.UNREADABLE, WHY);
  }

  public ArchiveResult archive(ArchiveJob job) {
    return new ArchiveResult.Refused(job.packet(), HoldReason.UNREADABLE, WHY);
  }
}
