package id.berkas.web.desk;

import id.berkas.web.RunningRoutes.Ordered;
import id.berkas.web.RunningRoutes.Running;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what routes do and why they stand still, in the reader's language; templates call it. */
@Component("routeWords")
public class RouteWords {

  /** How the routes begin that look into the folder of one scanner each. */
  private static final String OF_A_SCANNER = "intake-";

  private final MessageSource messages;
  private final Wording wording;

  RouteWords(MessageSource messages, Wording wording) {
    this.messages = messages;
    this.wording = wording;
  }

  /** What a route does; as its file says where there are no words of ours. */
  public String does(Running route) {
    return route.id().startsWith(OF_A_SCANNER)
        ? say(OF_A_SCANNER, route.description(), route.id().substring(OF_A_SCANNER.length()))
        : say(route.id(), route.description());
  }

  private String say(String route, String otherwise, Object... details) {
    Locale reader = LocaleContextHolder.getLocale();
    // English is what the files themselves are written in.
    String ours =
        reader.getLanguage().equals("en")
            ? null
            : messages.getMessage("route.does." + route, details, null, reader);
    return ours == null ? otherwise : ours;
  }

  /** Who had a route stand still, when and why. */
  public String ordered(Running route) {
    Ordered by = route.ordered();
    if (by == null) {
      return "";
    }
    Object[] told = {route.id(), by.who(), wording.time(by.at()), by.reason()};
    String said =
        messages.getMessage(
            "ordered." + by.order(), told, by.reason(), LocaleContextHolder.getLocale());
    return said == null ? by.reason() : said;
  }
}
