package id.berkas.web.desk;

import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: who reads it and what they may do. */
@ControllerAdvice(basePackageClasses = DeskModel.class)
class DeskModel {

  @ModelAttribute
  void reader(@AuthenticationPrincipal @Nullable SignedIn who, Model model) {
    if (who != null) {
      model.addAttribute("who", who);
      model.addAttribute("mayCorrect", !who.is(Role.AUDITOR));
      model.addAttribute("mayDecide", who.decides());
      model.addAttribute("mayTakeOver", who.is(Role.SUPERVISOR));
      model.addAttribute("maySettle", who.is(Role.CLERK) || who.is(Role.ADMINISTRATOR));
    }
  }
}
