package id.berkas.registration;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The registrations of the table. */
@Repository
public class Registrations implements RegistrationLookup {

  private static final int ROWS_PER_BATCH = 1000;

  private static final Duration COUNT_KEPT = Duration.ofMinutes(5);

  private final JdbcClient sql;
  private final JdbcTemplate batches;
  private volatile @Nullable Counted counted;

  Registrations(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  @Override
  public Optional<Registration> find(String number) {
    return where("number = ?", number).stream().findFirst();
  }

  @Override
  public List<Registration> byNik(String nik) {
    return where("nik = ?", nik);
  }

  @Override
  public List<Registration> byApplicantNik(String nik) {
    return where("applicant_nik = ?", nik).stream()
        .filter(registration -> !nik.equals(registration.nik()))
        .toList();
  }

  @Override
  public List<Registration> byKpj(String kpj) {
    return where("kpj = ?", kpj);
  }

  @Override
  public List<Registration> byNikLike(String nik) {
    return oneOf("nik", Digits.neighbours(nik, "0123456789"));
  }

  @Override
  public List<Registration> byKpjLike(String kpj) {
    return oneOf("kpj", Digits.neighbours(kpj, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
  }

  @Override
  public List<Registration> byName(String name) {
    return where("name_key = ?", PersonName.of(name).key());
  }

  @Override
  public List<Registration> byBirthDate(LocalDate birthDate) {
    return where("birth_date = ?", birthDate);
  }

  /** All of them by number, for lists on a screen. */
  public List<Registration> page(int offset, int limit) {
    return sql.sql(
            "select * from registration order by number offset ? rows fetch next ? rows only")
        .params(offset, limit)
        .query(RegistrationRow::read)
        .list();
  }

  @Override
  public int namesakes(String name) {
    return sql.sql("select count(*) from registration where name_key = ?")
        .param(PersonName.of(name).key())
        .query(Integer.class)
        .single();
  }

  /** Counting a million rows takes longer than matching a packet, so the count is kept a while. */
  @Override
  public long roughCount() {
    Counted last = counted;
    if (last == null || System.nanoTime() - last.at() > COUNT_KEPT.toNanos()) {
      last = new Counted(count(), System.nanoTime());
      counted = last;
    }
    return last.registrations();
  }

  private record Counted(long registrations, long at) {}

  public long count() {
    return sql.sql("select count(*) from registration").query(Long.class).single();
  }

  /** Those of the given ones that are in the table, as they are there, by number. */
  Map<String, Registration> known(List<Registration> registrations) {
    if (registrations.isEmpty()) {
      return Map.of();
    }
    return sql
        .sql("select * from registration where number in (:numbers)")
        .param("numbers", registrations.stream().map(Registration::number).toList())
        .query(RegistrationRow::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Registration::number, Function.identity()));
  }

  /** Adds registrations whose numbers are not in the table yet. */
  @Transactional
  public void add(List<Registration> registrations) {
    write(RegistrationRow.INSERT, registrations);
  }

  /** Replaces registrations whose numbers are in the table. */
  @Transactional
  public void replace(List<Registration> registrations) {
    write(RegistrationRow.UPDATE, registrations);
  }

  private void write(String statement, List<Registration> registrations) {
    batches.batchUpdate(
        statement,
        registrations,
        ROWS_PER_BATCH,
        (row, registration) -> RegistrationRow.write(registration, row));
  }

  private List<Registration> where(String condition, Object value) {
    return sql.sql("select * from registration where " + condition + " order by number")
        .param(value)
        .query(RegistrationRow::read)
        .list();
  }

  /** A few hundred exact look-ups in an index are quicker than any pattern. */
  private List<Registration> oneOf(String column, List<String> values) {
    return values.isEmpty()
        ? List.of()
        : sql.sql("select * from registration where " + column + " in (:values) order by number")
            .param("values", values)
            .query(RegistrationRow::read)
            .list();
  }
}
