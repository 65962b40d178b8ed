package id.berkas.web.audit;

import id.berkas.audit.Actor;
import id.berkas.audit.Audit;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.audit.Listed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Puts lists on record: what was asked, how many rows came, and the packets and registrations in
 * them that this reader was not shown on this list today. A list that brings nobody new, asked in
 * words known today, leaves no entry.
 */
@Component
class Lists {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Audit audit;
  private final Acquaintances acquaintances;
  private final Clock clock;

  Lists(Audit audit, Acquaintances acquaintances, Clock clock) {
    this.audit = audit;
    this.acquaintances = acquaintances;
    this.clock = clock;
  }

  /** How many rows a search or a file has, and the first numbers in them; empty for others. */
  static String rows(Listing shown, HttpServletRequest request) {
    if (request.getAttribute(Listing.ROWS) instanceof Integer rows) {
      return " rows=" + rows;
    }
    return shown.equals(Listing.NONE) ? "" : Listed.said(shown.rows(), shown.whose());
  }

  void note(Actor reader, RequestReading asked, String eyes, Listing shown) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAKARTA);
    String list = reader.name() + eyes + " " + asked.list();
    String question = asked.detail() + eyes;
    List<String> strangers = acquaintances.strangers(list, shown.whose(), today);
    if (strangers.isEmpty() && acquaintances.knows(list, question, today)) {
      return;
    }
    int first = 0;
    do {
      int last = Math.min(first + Listed.AT_ONCE, strangers.size());
      String told = question + Listed.said(shown.rows(), strangers.subList(first, last));
      audit.note(new Doing(reader, Deed.LISTED, asked.subject(), told));
      first = last;
    } while (first < strangers.size());
    acquaintances.introduce(list, question, shown.whose(), today);
  }
}
