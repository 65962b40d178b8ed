package id.berkas.worker;

import id.berkas.archive.ArchiveJob;
import id.berkas.archive.ArchiveResult;
import id.berkas.archive.PacketArchiver;
import id.berkas.imaging.FastLook;
import id.berkas.imaging.LookJob;
import id.berkas.imaging.LookResult;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PasswordKey;
import id.berkas.imaging.Survey;
import id.berkas.imaging.SurveyJob;
import id.berkas.imaging.Surveyor;
import id.berkas.recognition.Models;
import id.berkas.recognition.PageReader;
import id.berkas.recognition.QuickReading;
import id.berkas.recognition.ReadJob;
import id.berkas.recognition.ReadResult;
import id.berkas.store.ContentStore;
import java.time.Duration;
import java.util.List;

/** The four kinds of job and what a worker does for each. */
public final class Jobs {

  /** Time for opening a file, on top of the time its profile gives one page. */
  private static final Duration OPENING = Duration.ofSeconds(60);

  private Jobs() {}

  /** All kinds, each with its own queue: a slow kind never makes another wait. */
  static List<JobKind<?, ?>> all(ContentStore store, PasswordKey key) {
    return List.of(survey(store, key), look(store, key), read(store, key), archive(store, key));
  }

  private static JobKind<SurveyJob, Survey> survey(ContentStore store, PasswordKey key) {
    return new JobKind<>(
        "survey",
        SurveyJob.class,
        job -> OPENING.plusSeconds((long) job.originals().size() * job.limits().seconds()),
        () -> {
          Surveyor surveyor = new Surveyor(key);
          return JobWork.of(job -> surveyor.survey(job, store));
        });
  }

  private static JobKind<LookJob, LookResult> look(ContentStore store, PasswordKey key) {
    return new JobKind<>(
        "look",
        LookJob.class,
        job -> Duration.ofSeconds(job.limits().seconds()),
        () -> {
          PageImages images = new PageImages(store, key);
          QuickReading doubts = new QuickReading();
          FastLook fastLook = new FastLook(doubts);
          return JobWork.of(job -> fastLook.look(job, store, images), images, doubts);
        });
  }

  private static JobKind<ReadJob, ReadResult> read(ContentStore store, PasswordKey key) {
    return new JobKind<>(
        "read",
        ReadJob.class,
        job -> Duration.ofSeconds(job.limits().seconds()),
        () -> {
          PageImages images = new PageImages(store, key);
          PageReader reader = new PageReader(Models.ofThisMachine());
          return JobWork.of(job -> reader.read(job, store, images), images, reader);
        });
  }

  private static JobKind<ArchiveJob, ArchiveResult> archive(ContentStore store, PasswordKey key) {
    return new JobKind<>(
        "archive",
        ArchiveJob.class,
        job ->
            OPENING.plusSeconds(
                job.pages().stream().mapToLong(page -> page.limits().seconds()).sum()),
        () -> {
          PageImages images = new PageImages(store, key);
          PacketArchiver archiver = new PacketArchiver();
          return JobWork.of(job -> archiver.archive(job, store, images), images);
        });
  }
}
