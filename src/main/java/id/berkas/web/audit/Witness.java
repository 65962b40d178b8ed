package id.berkas.web.audit;

import id.berkas.audit.Actor;
import id.berkas.audit.Audit;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.web.access.SignedIn;
import id.berkas.web.access.ViewingAs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts each request on record once: before its page is drawn, or when it was refused. */
@Component
class Witness implements HandlerInterceptor {

  private static final String NOTED = "berkas.noted";
  private static final int REFUSED_FROM = 400;
  private static final int BROKEN_FROM = 500;

  private final Audit audit;
  private final Lists lists;

  Witness(Audit audit, Lists lists) {
    this.audit = audit;
    this.lists = lists;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (response.getStatus() < REFUSED_FROM) {
      note(request, refusedByForm(request) || refusedHere(page), listing(page));
    }
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (response.getStatus() >= REFUSED_FROM && response.getStatus() < BROKEN_FROM) {
      note(request, true, Listing.NONE);
    }
  }

  /** Notes what was asked and what of it is shown, unless it is noted already. */
  void note(HttpServletRequest request, boolean refused, Listing shown) {
    Actor actor = actor(request);
    if (actor == null || request.getAttribute(NOTED) != null) {
      return;
    }
    RequestReading reading = new RequestReading(request);
    Optional<Deed> deed = reading.deed();
    if (deed.isEmpty() && !shown.whose().isEmpty()) {
      request.setAttribute(NOTED, true);
      lists.note(actor, reading, eyes(request), shown);
    } else if (deed.isPresent()) {
      request.setAttribute(NOTED, true);
      Deed done = refused ? Deed.REFUSED : deed.get();
      String told = reading.detail() + eyes(request) + Lists.rows(shown, request);
      audit.note(new Doing(actor, done, reading.subject(), told));
    }
  }

  /** An administrator who looks as somebody else is still who looks. */
  private static String eyes(HttpServletRequest request) {
    ViewingAs.View view = ViewingAs.of(request);
    return view == null
        ? ""
        : " as %s of %s".formatted(view.role(), Objects.toString(view.branch(), "all branches"));
  }

  private static boolean refusedHere(@Nullable ModelAndView page) {
    return page != null && page.getModel().get(Told.HERE) instanceof Told told && told.refused();
  }

  private static Listing listing(@Nullable ModelAndView page) {
    return page != null && page.getModel().get(Listing.SHOWN) instanceof Listing told
        ? told
        : Listing.NONE;
  }

  private static boolean refusedByForm(HttpServletRequest request) {
    return RequestContextUtils.getOutputFlashMap(request) != null
        && RequestContextUtils.getOutputFlashMap(request).get("notice") instanceof Told told
        && told.refused();
  }

  private static @Nullable Actor actor(HttpServletRequest request) {
    Authentication here = SecurityContextHolder.getContext().getAuthentication();
    return here != null && here.getPrincipal() instanceof SignedIn who
        ? new Actor(
            who.name(),
            who.role().name(),
            who.branch(),
            Objects.toString(request.getRemoteAddr(), "?"))
        : null;
  }
}
