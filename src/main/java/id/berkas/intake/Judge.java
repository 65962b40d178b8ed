package id.berkas.intake;

import id.berkas.hold.HoldReason;
import id.berkas.intake.Judgement.Ready;
import id.berkas.intake.Judgement.Refused;
import id.berkas.intake.Judgement.Waiting;
import id.berkas.intake.Structure.NotAScan;
import id.berkas.intake.Structure.Unfinished;
import id.berkas.intake.Structure.Whole;
import id.berkas.profile.Completeness;
import id.berkas.profile.Completeness.DoneMarker;
import id.berkas.profile.Completeness.Rename;
import id.berkas.profile.ScannerProfile;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Decides whether a file is finished. Time is counted from what our own sweeps saw: a file's age
 * says nothing, because copying keeps old times.
 */
final class Judge {

  private final ScannerProfile profile;
  private final Clock clock;

  Judge(ScannerProfile profile, Clock clock) {
    this.profile = profile;
    this.clock = clock;
  }

  Judgement judge(Run run, Incoming page) throws IOException {
    if (!page.sighting().regular()) {
      return new Refused(HoldReason.OUTSIDE_THE_FOLDER, "it is a link or a device, not a file");
    }
    return switch (profile.completeness()) {
      case Rename rule when Runs.isUnfinished(rule, page.entry().path()) ->
          wait(
              page.entry().stillSince(),
              "working-name",
              HoldReason.TRUNCATED,
              "the scanner never took %s off its name".formatted(rule.writingSuffix()));
      case Rename rule -> judgeFile(page);
      case DoneMarker rule when !run.marked() && profile.fits(page.name()) ->
          wait(
              run.stillSince(),
              "no-marker:" + rule.suffix(),
              HoldReason.TRUNCATED,
              "the scanner's marker %s never came".formatted(rule.suffix()));
      case DoneMarker rule -> judgeFile(page);
      case Completeness.QuietTime rule -> judgeFile(page);
    };
  }

  private Judgement judgeFile(Incoming page) throws IOException {
    IncomingFile file = page.entry();
    if (!stoodStill(file.stillSince(), profile.completeness().stillFor())) {
      return new Waiting("changing");
    }
    if (!profile.fits(page.name())) {
      String why = "its name does not fit the pattern %s".formatted(profile.pattern());
      return wait(
          file.stillSince(),
          IncomingFile.OTHER_NAME + profile.pattern(),
          HoldReason.NOT_A_SCAN,
          why);
    }
    if (file.bytes() == 0) {
      return wait(file.stillSince(), "empty", HoldReason.EMPTY_FILE, "it stayed empty");
    }
    if (file.bytes() > profile.limits().bytes()) {
      return new Refused(
          HoldReason.TOO_LARGE,
          "%d bytes, at most %d".formatted(file.bytes(), profile.limits().bytes()));
    }
    return judgeStructure(page);
  }

  /** What was whole and did not change is whole still: a long run is not read at every sweep. */
  private Judgement judgeStructure(Incoming page) throws IOException {
    if (page.entry().state() == IncomingState.WHOLE) {
      return new Ready();
    }
    return switch (WholeFile.look(page.sighting().file())) {
      case Whole whole -> new Ready();
      case NotAScan other ->
          new Refused(HoldReason.NOT_A_SCAN, "its first bytes are not those of a scan");
      case Unfinished unfinished ->
          wait(
              page.entry().stillSince(),
              "unfinished:" + unfinished.missing(),
              HoldReason.TRUNCATED,
              "missing: " + unfinished.missing());
    };
  }

  private Judgement wait(Instant since, String waiting, HoldReason reason, String detail) {
    return stoodStill(since, profile.completeness().giveUpAfter())
        ? new Refused(reason, detail)
        : new Waiting(waiting);
  }

  private boolean stoodStill(Instant since, Duration time) {
    return Duration.between(since, clock.instant()).compareTo(time) >= 0;
  }
}
