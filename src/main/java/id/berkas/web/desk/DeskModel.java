package id.berkas.web.desk;

import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import id.berkas.web.access.ViewingAs;
import id.berkas.web.live.News;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: who reads it and what they may do. */
@ControllerAdvice(basePackageClasses = DeskModel.class)
class DeskModel {

  private final News news;

  DeskModel(News news) {
    this.news = news;
  }

  /** The pages of the administration for a role, by address; the first is where the way leads. */
  private static List<String> office(Role role) {
    return switch (role) {
      case ADMINISTRATOR -> List.of("dashboard", "routes", "profiles", "users", "audit");
      case AUDITOR -> List.of("dashboard", "routes", "audit");
      case SUPERVISOR -> List.of("dashboard");
      case OFFICER, CLERK -> List.of();
    };
  }

  @ModelAttribute
  void reader(
      @AuthenticationPrincipal @Nullable SignedIn who, HttpServletRequest request, Model model) {
    model.addAttribute("mark", news.mark());
    if (who != null) {
      model.addAttribute("who", who);
      model.addAttribute("viewing", ViewingAs.of(request));
      model.addAttribute("mayCorrect", !who.is(Role.AUDITOR));
      model.addAttribute("mayDecide", who.decides());
      model.addAttribute("mayJudgeLooks", !who.is(Role.OFFICER) && !who.is(Role.CLERK));
      model.addAttribute("mayTakeOver", who.is(Role.SUPERVISOR));
      model.addAttribute("mayAdminister", who.is(Role.ADMINISTRATOR));
      model.addAttribute("office", office(who.role()));
      model.addAttribute("maySettle", who.is(Role.CLERK) || who.is(Role.ADMINISTRATOR));
    }
  }
}
