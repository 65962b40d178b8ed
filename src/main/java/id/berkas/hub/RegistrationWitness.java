package id.berkas.hub;

import id.berkas.audit.Actor;
import id.berkas.audit.Audit;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.audit.Listed;
import id.berkas.audit.Subject;
import id.berkas.completeness.CollectiveClaims;
import id.berkas.completeness.WorkerState;
import id.berkas.completeness.WorkersAsked;
import id.berkas.completeness.WorkersTold;
import id.berkas.registration.RegistrationOrder;
import id.berkas.registration.RegistrationOrders;
import id.berkas.registration.RegistrationReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers the registration commands and puts on record, before the answer leaves, who of this
 * machine's users asked what, and whom the answer names.
 */
@Component("registrationWitness")
public class RegistrationWitness {

  /** A command comes from no network address. */
  private static final String HERE = "command line";

  private final RegistrationOrders orders;
  private final CollectiveClaims claims;
  private final Audit audit;

  RegistrationWitness(RegistrationOrders orders, CollectiveClaims claims, Audit audit) {
    this.orders = orders;
    this.claims = claims;
    this.audit = audit;
  }

  /**
   * Does what is asked and says what came of it.
   *
   * @throws id.berkas.audit.AuditException when it cannot be put on record
   */
  public RegistrationReply answer(RegistrationOrder order) {
    RegistrationReply reply = orders.answer(order);
    audit.note(
        switch (order) {
          case RegistrationOrder.Find find ->
              doing(find.who(), Deed.SOUGHT, null, asked(find) + said(reply));
          case RegistrationOrder.Show show ->
              doing(show.who(), done(Deed.SAW, reply), show.number(), "registrations show");
          case RegistrationOrder.Close close ->
              doing(
                  close.who(),
                  done(Deed.CHANGED, reply),
                  close.number(),
                  "registrations close reason=" + close.reason());
          case RegistrationOrder.Reopen reopen ->
              doing(
                  reopen.who(), done(Deed.CHANGED, reply), reopen.number(), "registrations reopen");
          case RegistrationOrder.Merge merge ->
              doing(
                  merge.who(),
                  done(Deed.CHANGED, reply),
                  merge.number(),
                  "registrations merge into=" + merge.into());
        });
    return reply;
  }

  /**
   * Lists the workers of a company.
   *
   * @throws id.berkas.audit.AuditException when it cannot be put on record
   */
  public WorkersTold workers(WorkersAsked asked) {
    WorkersTold told = new WorkersTold(claims.workers(asked.number()));
    List<String> named = told.workers().stream().map(WorkerState::registration).toList();
    Deed deed = named.isEmpty() ? Deed.REFUSED : Deed.SAW;
    audit.note(
        doing(
            asked.who(),
            deed,
            asked.number(),
            "registrations workers" + Listed.said(named.size(), named)));
    return told;
  }

  /**
   * Before cover sheets are printed.
   *
   * @throws id.berkas.audit.AuditException when it cannot be put on record
   */
  public void prints(String who, List<String> numbers) {
    numbers.forEach(number -> audit.note(doing(who, Deed.PRINTED, number, "cover-sheets")));
  }

  private static Doing doing(String who, Deed deed, @Nullable String number, String detail) {
    return new Doing(
        new Actor(who, null, null, HERE),
        deed,
        number == null
            ? new Subject(Subject.Kind.LIST, "registrations find")
            : new Subject(Subject.Kind.REGISTRATION, number),
        detail);
  }

  private static Deed done(Deed deed, RegistrationReply reply) {
    return reply.refused() ? Deed.REFUSED : deed;
  }

  private static String asked(RegistrationOrder.Find find) {
    return "registrations find"
        + word("nik", find.nik())
        + word("kpj", find.kpj())
        + word("name", find.name());
  }

  private static String word(String key, @Nullable String value) {
    return value == null ? "" : " %s=%s".formatted(key, value);
  }

  private static String said(RegistrationReply reply) {
    return reply.refused()
        ? Listed.said(0, List.of())
        : Listed.said(reply.lines().size(), reply.whose());
  }
}
