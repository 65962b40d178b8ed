package id.berkas.registration;

import id.berkas.document.Told;
import id.berkas.registration.RegistrationLife.Answer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the registration commands in lines. */
@Component("registrationOrders")
public class RegistrationOrders {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Jakarta"));

  /** Of those that fit a name, so many are listed, the best first. */
  private static final int MOST_NAMED = 50;

  private final Registrations registrations;
  private final RegistrationSearch search;
  private final RegistrationLife life;

  RegistrationOrders(
      Registrations registrations, RegistrationSearch search, RegistrationLife life) {
    this.registrations = registrations;
    this.search = search;
    this.life = life;
  }

  /** Does what is asked and says what came of it. */
  public RegistrationReply answer(RegistrationOrder order) {
    return switch (order) {
      case RegistrationOrder.Find find -> found(find);
      case RegistrationOrder.Show show -> shown(show);
      case RegistrationOrder.Close close ->
          said(life.close(close.number(), close.reason(), close.who()), "orders.closed");
      case RegistrationOrder.Reopen reopen ->
          said(life.reopen(reopen.number(), reopen.who()), "orders.reopened");
      case RegistrationOrder.Merge merge ->
          said(life.merge(merge.number(), merge.into(), merge.who()), "orders.merged");
    };
  }

  private RegistrationReply found(RegistrationOrder.Find find) {
    List<Registration> found = new ArrayList<>();
    if (find.nik() != null) {
      found.addAll(registrations.byNik(find.nik()));
    }
    if (find.kpj() != null) {
      found.addAll(registrations.byKpj(find.kpj()));
    }
    if (find.name() != null) {
      search.search(find.name(), null, MOST_NAMED).stream()
          .map(RegistrationSearch.Hit::registration)
          .forEach(found::add);
    }
    return found.isEmpty()
        ? refused(Told.of("orders.none"))
        : new RegistrationReply(
            false,
            found.stream().distinct().map(RegistrationOrders::line).toList(),
            found.stream().distinct().map(Registration::number).toList());
  }

  private RegistrationReply shown(RegistrationOrder.Show show) {
    Optional<Registration> found = registrations.find(show.number());
    if (found.isEmpty()) {
      return unknown(show.number());
    }
    Registration registration = found.get();
    List<Told> lines = new ArrayList<>();
    lines.add(fact("registration_number", registration.number()));
    Differences.facts(registration.closed(null))
        .forEach((column, text) -> lines.add(fact(column, text)));
    lines.add(line("orders.status", status(registration)));
    if (show.history()) {
      life.history(show.number()).forEach(entry -> lines.add(line(entry)));
    }
    return new RegistrationReply(false, lines);
  }

  private static RegistrationReply said(Answer answer, String done) {
    return switch (answer) {
      case Answer.Done now ->
          new RegistrationReply(false, List.of(line(done, line(now.registration()))));
      case Answer.Unknown none -> unknown(none.number());
      case Answer.Refused refused -> refused(refused.why());
    };
  }

  private static RegistrationReply unknown(String number) {
    return refused(Told.of("orders.unknown", number));
  }

  private static RegistrationReply refused(Told why) {
    return new RegistrationReply(true, List.of(why));
  }

  /** A sentence around one that is said already. */
  private static Told line(String key, Told inner) {
    return new Told(Told.of(key, inner.textId()).textId(), Told.of(key, inner.textEn()).textEn());
  }

  /** By the name its column has in every language. */
  private static Told fact(String column, String text) {
    String line = "%s: %s".formatted(column, text);
    return new Told(line, line);
  }

  private static Told line(Registration registration) {
    String facts =
        "%s  %s  %s  nik %s  kpj %s"
            .formatted(
                registration.number(),
                registration.program(),
                registration.fullName(),
                or(registration.nik()),
                or(registration.kpj()));
    Told status = status(registration);
    return new Told(facts + "  " + status.textId(), facts + "  " + status.textEn());
  }

  private static String or(@Nullable String number) {
    return number == null ? "-" : number;
  }

  private static Told status(Registration registration) {
    return registration.closed() == null
        ? Told.of("orders.is-open")
        : Told.of("orders.is-closed", registration.closed());
  }

  private static Told line(HistoryEntry entry) {
    String facts =
        entry.facts().stream()
            .map(fact -> "%s: %s -> %s".formatted(fact.column(), or(fact.was()), or(fact.is())))
            .collect(Collectors.joining("; "));
    String minute = MINUTE.format(entry.at());
    Told what = Told.of("orders.did." + entry.what(), entry.who());
    return new Told(
        "%s  %s  %s  %s".formatted(minute, entry.registration(), what.textId(), facts).strip(),
        "%s  %s  %s  %s".formatted(minute, entry.registration(), what.textEn(), facts).strip());
  }
}
