package id.berkas.web.desk;

import id.berkas.web.access.DemoSignIns;
import id.berkas.web.access.OidcSettings;
import id.berkas.web.access.SignInWatch;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The door. */
@Controller
class SignInDesk {

  private final boolean demo;
  private final OidcSettings provider;

  SignInDesk(@Value("${berkas.demo:false}") boolean demo, OidcSettings provider) {
    this.demo = demo;
    this.provider = provider;
  }

  @GetMapping("/")
  String home(@AuthenticationPrincipal SignedIn who) {
    return "redirect:" + who.role().home();
  }

  @GetMapping("/login")
  String login(
      @SessionAttribute(name = SignInWatch.NAME, required = false) @Nullable String tried,
      Model model) {
    model.addAttribute("tried", tried);
    model.addAttribute("provider", provider.on() ? provider.label() : null);
    model.addAttribute("signIns", demo ? DemoSignIns.all() : List.of());
    return "login";
  }
}
