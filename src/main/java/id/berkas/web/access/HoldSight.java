package id.berkas.web.access;

import id.berkas.document.Batch;
import id.berkas.hold.Hold;
import id.berkas.hold.Holds;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which holds a person may see: those of the own branch, and those of no branch. */
@Component
public class HoldSight {

  private final Sight sight;
  private final Holds holds;
  private final ScannerProfiles profiles;

  HoldSight(Sight sight, Holds holds, ScannerProfiles profiles) {
    this.sight = sight;
    this.holds = holds;
    this.profiles = profiles;
  }

  /** Open ones, oldest first. */
  public List<Hold> open(SignedIn who) {
    return holds.open().stream().filter(hold -> sees(who, hold)).toList();
  }

  public Optional<Hold> hold(SignedIn who, long id) {
    return holds.find(id).filter(hold -> sees(who, hold));
  }

  private boolean sees(SignedIn who, Hold hold) {
    String id = hold.subjectId();
    return who.branch() == null
        || switch (hold.subject()) {
          case BATCH -> sight.batch(who, id).isPresent();
          case PACKET -> sight.packet(who, id).isPresent();
          case PAGE -> sight.page(who, id).isPresent();
          case FILE -> seesFile(who, id.substring(0, Math.max(0, id.indexOf('/'))));
          case REGISTRATIONS, MESSAGE -> true;
        };
  }

  /** A file lies in a scanner's folder, or is one of several of a batch. */
  private boolean seesFile(SignedIn who, String where) {
    return profiles
        .find(where)
        .map(ScannerProfile::branch)
        .or(() -> sight.batch(who, where).map(Batch::branch))
        .filter(who::sees)
        .isPresent();
  }
}
