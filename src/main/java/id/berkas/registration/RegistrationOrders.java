package id.berkas.registration;

import id.berkas.registration.RegistrationLife.Answer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers the registration commands in lines. */
@Component("registrationOrders")
public class RegistrationOrders {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Jakarta"));

  private final Registrations registrations;
  private final RegistrationLife life;

  RegistrationOrders(Registrations registrations, RegistrationLife life) {
    this.registrations = registrations;
    this.life = life;
  }

  /** Does what is asked and says what came of it. */
  public RegistrationReply answer(RegistrationOrder order) {
    return switch (order) {
      case RegistrationOrder.Find find -> found(find);
      case RegistrationOrder.Show show -> shown(show);
      case RegistrationOrder.Close close ->
          said(life.close(close.number(), close.reason(), close.who()), "closed");
      case RegistrationOrder.Reopen reopen ->
          said(life.reopen(reopen.number(), reopen.who()), "open");
      case RegistrationOrder.Merge merge ->
          said(life.merge(merge.number(), merge.into(), merge.who()), "merged");
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
      found.addAll(registrations.byName(find.name()));
    }
    return found.isEmpty()
        ? new RegistrationReply(
            true, List.of("There is no such registration: check what you typed."))
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
    List<String> lines = new ArrayList<>();
    lines.add("registration_number: " + registration.number());
    Differences.facts(registration.closed(null))
        .forEach((column, text) -> lines.add("%s: %s".formatted(column, text)));
    lines.add("status: " + status(registration));
    if (show.history()) {
      life.history(show.number()).forEach(entry -> lines.add(line(entry)));
    }
    return new RegistrationReply(false, lines);
  }

  private static RegistrationReply said(Answer answer, String done) {
    return switch (answer) {
      case Answer.Done now ->
          new RegistrationReply(false, List.of("%s: %s".formatted(done, line(now.registration()))));
      case Answer.Unknown none -> unknown(none.number());
      case Answer.Refused refused -> new RegistrationReply(true, List.of(refused.why().textEn()));
    };
  }

  private static RegistrationReply unknown(String number) {
    return new RegistrationReply(
        true, List.of("There is no registration %s: check the number.".formatted(number)));
  }

  private static String line(Registration registration) {
    return "%s  %s  %s  nik %s  kpj %s  %s"
        .formatted(
            registration.number(),
            registration.program(),
            registration.fullName(),
            registration.nik(),
            registration.kpj(),
            status(registration));
  }

  private static String status(Registration registration) {
    return registration.closed() == null ? "open" : "closed (%s)".formatted(registration.closed());
  }

  private static String line(HistoryEntry entry) {
    String facts =
        entry.facts().stream()
            .map(fact -> "%s: %s -> %s".formatted(fact.column(), fact.was(), fact.is()))
            .collect(Collectors.joining("; "));
    return "%s  %s  %s by %s  %s"
        .formatted(
            MINUTE.format(entry.at()), entry.registration(), entry.what(), entry.who(), facts)
        .strip();
  }
}
