package id.berkas.web.access;

import id.berkas.registration.Registration;
import id.berkas.registration.Registrations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which registrations an account may read through the API. One of a branch reads those of its
 * branch, those of no branch, and those to whose case a packet of its branch belongs. The search
 * beside a packet is not bound by this: papers are dropped at other branches too.
 */
@Repository
public class RegistrationSight {

  /** The packets that joined a merged registration are its survivor's. */
  private static final String SEEN =
      """
      (registration.branch is null or registration.branch = :branch
       or exists (select 1 from case_packet c
         join packet p on p.id = c.packet join batch b on b.id = p.batch
         where c.registration = registration.number and c.state <> 'APART' and b.branch = :branch)
       or exists (select 1 from registration_merge m
         join case_packet c on c.registration = m.was
         join packet p on p.id = c.packet join batch b on b.id = p.batch
         where m.survivor = registration.number and c.state <> 'APART' and b.branch = :branch))
      """;

  private final Registrations registrations;
  private final JdbcClient sql;

  RegistrationSight(Registrations registrations, JdbcClient sql) {
    this.registrations = registrations;
    this.sql = sql;
  }

  /** By number; the number of a merged one leads to the one that took it in. */
  public Optional<Registration> registration(SignedIn who, String number) {
    return registrations.find(number).filter(found -> seen(who, List.of(found)).contains(found));
  }

  /** Those of them that the account may read, in their order. */
  public List<Registration> seen(SignedIn who, List<Registration> found) {
    if (who.branch() == null || found.isEmpty()) {
      return found;
    }
    Set<String> numbers =
        new HashSet<>(
            sql.sql("select number from registration where number in (:numbers) and " + SEEN)
                .param("numbers", found.stream().map(Registration::number).toList())
                .param("branch", who.branch())
                .query(String.class)
                .list());
    return found.stream().filter(one -> numbers.contains(one.number())).toList();
  }

  /** All that the account may read by number, for lists. */
  public List<Registration> page(SignedIn who, int offset, int limit) {
    return who.branch() == null
        ? registrations.page(offset, limit)
        : registrations.numbered(numbers(who.branch(), offset, limit));
  }

  private List<String> numbers(String branch, int offset, int limit) {
    return sql.sql(
            "select number from registration where "
                + SEEN
                + " order by number offset :offset rows fetch next :limit rows only")
        .param("branch", branch)
        .param("offset", offset)
        .param("limit", limit)
        .query(String.class)
        .list();
  }
}
