package id.berkas.web.desk;

import id.berkas.web.access.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Files that were seen and are not in a batch yet, and those that another batch brought before. */
@Controller
class IncomingDesk {

  private final ComingIn coming;

  IncomingDesk(ComingIn coming) {
    this.coming = coming;
  }

  @GetMapping("/incoming")
  String incoming(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute("files", coming.waiting(who));
    model.addAttribute("repeated", coming.repeated(who));
    return "incoming";
  }
}
