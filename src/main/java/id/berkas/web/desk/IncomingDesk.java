package id.berkas.web.desk;

import id.berkas.intake.IncomingFiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Files that were seen and are not in a batch yet. */
@Controller
class IncomingDesk {

  private final IncomingFiles files;

  IncomingDesk(IncomingFiles files) {
    this.files = files;
  }

  @GetMapping("/incoming")
  String incoming(Model model) {
    model.addAttribute("files", files.waiting());
    return "incoming";
  }
}
