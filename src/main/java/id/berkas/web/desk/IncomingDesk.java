package id.berkas.web.desk;

import id.berkas.intake.IncomingFiles;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Files that were seen and are not in a batch yet. */
@Controller
class IncomingDesk {

  private final IncomingFiles files;
  private final ScannerProfiles profiles;

  IncomingDesk(IncomingFiles files, ScannerProfiles profiles) {
    this.files = files;
    this.profiles = profiles;
  }

  @GetMapping("/incoming")
  String incoming(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute(
        "files", files.waiting().stream().filter(file -> sees(who, file.profile())).toList());
    return "incoming";
  }

  /** What came through a profile that is gone is for those who see every branch. */
  private boolean sees(SignedIn who, String profile) {
    return who.branch() == null
        || profiles.find(profile).filter(found -> who.sees(found.branch())).isPresent();
  }
}
