package id.berkas.web.desk;

import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.intake.IncomingFile;
import id.berkas.intake.IncomingFiles;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.scanning.Arrivals;
import id.berkas.web.access.HoldSight;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What lies in the scanner folders and is in no batch of its own, or not yet. */
@Component
class ComingIn {

  private final IncomingFiles files;
  private final ScannerProfiles profiles;
  private final HoldSight holds;
  private final Sight sight;
  private final Clock clock;

  ComingIn(
      IncomingFiles files, ScannerProfiles profiles, HoldSight holds, Sight sight, Clock clock) {
    this.files = files;
    this.profiles = profiles;
    this.holds = holds;
    this.sight = sight;
    this.clock = clock;
  }

  /**
   * A file whose bytes came before.
   *
   * @param reachable whether the reader may open the batch that brought them
   */
  record Repeated(IncomingFile file, boolean reachable) {}

  /**
   * What a clerk with the paper in hand should know of one scanner's folder.
   *
   * @param waiting files not taken yet, oldest first
   * @param repeated files of the last hours that came before, newest first
   * @param held files that were refused and are not dealt with
   */
  record Folder(List<IncomingFile> waiting, List<Repeated> repeated, List<HeldRow> held) {}

  Folder of(SignedIn who, ScannerProfile profile) {
    String name = profile.name();
    return new Folder(
        files.waiting().stream().filter(file -> file.profile().equals(name)).toList(),
        repeated(who).stream().filter(one -> one.file().profile().equals(name)).toList(),
        holds.open(who).stream().filter(hold -> isIn(hold, name)).map(HeldRow::ofFile).toList());
  }

  List<IncomingFile> waiting(SignedIn who) {
    return files.waiting().stream().filter(file -> sees(who, file)).toList();
  }

  /** As far back as the stacks beside a scanner are shown. */
  List<Repeated> repeated(SignedIn who) {
    return files.repeated(clock.instant().minus(Arrivals.RECENT)).stream()
        .filter(file -> sees(who, file))
        .map(file -> new Repeated(file, reaches(who, file)))
        .toList();
  }

  /** The same bytes may have come at another branch. */
  boolean reaches(SignedIn who, IncomingFile file) {
    String batch = file.batch();
    return batch != null && sight.batch(who, batch).isPresent();
  }

  private static boolean isIn(Hold hold, String profile) {
    return hold.subject() == Subject.FILE && hold.subjectId().startsWith(profile + "/");
  }

  /** What came through a profile that is gone is for those who see every branch. */
  private boolean sees(SignedIn who, IncomingFile file) {
    return who.branch() == null
        || profiles.find(file.profile()).filter(found -> who.sees(found.branch())).isPresent();
  }
}
