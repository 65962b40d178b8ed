package id.berkas.web.desk;

import id.berkas.web.access.DemoSignIns;
import id.berkas.web.access.SignInWatch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The door. */
@Controller
class SignInDesk {

  private final boolean demo;

  SignInDesk(@Value("${berkas.demo:false}") boolean demo) {
    this.demo = demo;
  }

  @GetMapping("/")
  String home() {
    return "redirect:/queue";
  }

  @GetMapping("/login")
  String login(
      @SessionAttribute(name = SignInWatch.NAME, required = false) @Nullable String tried,
      Model model) {
    model.addAttribute("tried", tried);
    model.addAttribute("signIns", demo ? DemoSignIns.all() : List.of());
    return "login";
  }
}
