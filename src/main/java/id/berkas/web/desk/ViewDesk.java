package id.berkas.web.desk;

import id.berkas.web.access.Role;
import id.berkas.web.access.ViewingAs;
import id.berkas.web.access.ViewingAs.View;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An administrator looks through other eyes, and back. */
@Controller
class ViewDesk {

  private final ViewingAs viewing;

  ViewDesk(ViewingAs viewing) {
    this.viewing = viewing;
  }

  @PostMapping("/view-as")
  String begin(
      @RequestParam Role role,
      @RequestParam(defaultValue = "") String branch,
      HttpServletRequest request) {
    viewing.begin(request, new View(role, branch.isBlank() ? null : branch.strip()));
    return "redirect:/queue";
  }

  @PostMapping("/view-as/end")
  String end(HttpServletRequest request) {
    viewing.end(request);
    return "redirect:/users";
  }
}
