package id.berkas.web.desk;

import id.berkas.profile.ScannerProfiles;
import id.berkas.registration.Registrations;
import org.springframework.stereotype.Component;

/** The branches that paper or registrations come from. */
@Component
class KnownBranches {

  private final ScannerProfiles profiles;
  private final Registrations registrations;

  KnownBranches(ScannerProfiles profiles, Registrations registrations) {
    this.profiles = profiles;
    this.registrations = registrations;
  }

  /** Whether a scanner profile or a registration names it. */
  boolean know(String branch) {
    return profiles.all().stream().anyMatch(profile -> profile.branch().equals(branch))
        || registrations.anyOfBranch(branch);
  }
}
