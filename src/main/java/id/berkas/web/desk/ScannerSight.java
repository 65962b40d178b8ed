package id.berkas.web.desk;

import id.berkas.document.Page;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which scanners, and which of their paper, somebody may see. */
@Component
class ScannerSight {

  private final ScannerProfiles profiles;
  private final Sight sight;

  ScannerSight(ScannerProfiles profiles, Sight sight) {
    this.profiles = profiles;
    this.sight = sight;
  }

  ScannerProfile profile(SignedIn who, String name) {
    return profiles
        .find(name)
        .filter(profile -> who.sees(profile.branch()))
        .orElseThrow(NotHere::new);
  }

  /** Only what this person may see, and what came through this scanner. */
  String seen(SignedIn who, String name, String subject) {
    ScannerProfile profile = profile(who, name);
    Optional<String> batch =
        sight
            .page(who, subject)
            .map(Page::batch)
            .or(() -> sight.packet(who, subject).map(packet -> packet.batch()));
    return batch
        .flatMap(id -> sight.batch(who, id))
        .filter(found -> found.profile().equals(profile.name()))
        .map(found -> subject)
        .orElseThrow(NotHere::new);
  }
}
