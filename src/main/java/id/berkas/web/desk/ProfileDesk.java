package id.berkas.web.desk;

import id.berkas.profile.ScannerProfiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scanners there are, and the beginning of another. */
@Controller
class ProfileDesk {

  private final ScannerProfiles profiles;

  ProfileDesk(ScannerProfiles profiles) {
    this.profiles = profiles;
  }

  @GetMapping("/profiles")
  String list(Model model) {
    model.addAttribute("profiles", profiles.all());
    return "profiles";
  }

  @GetMapping("/profiles/new")
  String begin(@RequestParam(defaultValue = "") String name, RedirectAttributes next) {
    String key = name.strip();
    if (!key.matches(ProfileTexts.NAME) || key.equals("new")) {
      Notice.bad(next, "profile-name");
      return "redirect:/profiles";
    }
    return "redirect:/profiles/" + key;
  }
}
