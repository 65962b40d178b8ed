package id.berkas.registration;

import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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

  /** A merged registration is its survivor's: only the survivor answers. */
  private static final String ITSELF =
      "not exists (select 1 from registration_merge where was = registration.number)";

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
    return sql.sql(
            """
            select * from registration where number =
              coalesce((select survivor from registration_merge where was = :number), :number)
            """)
        .param("number", number)
        .query(RegistrationRow::read)
        .optional();
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
  public List<Registration> byCompany(String number) {
    return where("company = ?", number);
  }

  @Override
  public List<Registration> byName(String name) {
    return where("name_key = ?", PersonName.of(name).key());
  }

  @Override
  public List<Registration> byBirthDate(LocalDate birthDate) {
    return where("birth_date = ?", birthDate);
  }

  /**
   * Open ones whose visit or call is on that day, by number.
   *
   * @param branch null for every branch
   */
  public List<Registration> ofDay(LocalDate day, @Nullable String branch, int limit) {
    return sql.sql(
            """
            select * from registration where service_date = ? and closed is null
            and (cast(? as varchar) is null or branch = ?) and %s
            order by number fetch next ? rows only
            """
                .formatted(ITSELF))
        .params(day, branch, branch, limit)
        .query(RegistrationRow::read)
        .list();
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

  /** Whether one of this branch code is in the table. */
  public boolean anyOfBranch(String branch) {
    return sql.sql("select 1 from registration where branch = ? fetch first 1 rows only")
        .param(branch)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Those of these numbers by number, merged ones too. */
  public List<Registration> numbered(Collection<String> numbers) {
    return among("number", numbers).stream()
        .sorted(Comparator.comparing(Registration::number))
        .toList();
  }

  /** Those of these numbers that are in the table, as they are there, merged ones too. */
  Map<String, Registration> known(Collection<String> numbers) {
    return among("number", numbers).stream()
        .collect(Collectors.toMap(Registration::number, Function.identity()));
  }

  /** Those whose participant has one of these NIKs. */
  List<Registration> byNiks(Collection<String> niks) {
    return among("nik", niks);
  }

  private List<Registration> among(String column, Collection<String> values) {
    return values.isEmpty()
        ? List.of()
        : sql.sql("select * from registration where " + column + " in (:values)")
            .param("values", values)
            .query(RegistrationRow::read)
            .list();
  }

  /** Adds registrations whose numbers are not in the table yet. */
  @Transactional
  public void add(List<Registration> registrations) {
    add(registrations, null);
  }

  void add(List<Registration> registrations, @Nullable Long importId) {
    batches.batchUpdate(
        RegistrationRow.INSERT,
        registrations,
        ROWS_PER_BATCH,
        (row, registration) -> {
          RegistrationRow.write(registration, row);
          row.setObject(RegistrationRow.VALUES + 1, importId, Types.BIGINT);
        });
  }

  /** Replaces registrations whose numbers are in the table. */
  void replace(List<Registration> registrations) {
    batches.batchUpdate(
        RegistrationRow.UPDATE,
        registrations,
        ROWS_PER_BATCH,
        (row, registration) -> RegistrationRow.write(registration, row));
  }

  private List<Registration> where(String condition, Object value) {
    return sql.sql(
            "select * from registration where %s and %s order by number"
                .formatted(condition, ITSELF))
        .param(value)
        .query(RegistrationRow::read)
        .list();
  }

  /** A few hundred exact look-ups in an index are quicker than any pattern. */
  private List<Registration> oneOf(String column, List<String> values) {
    return values.isEmpty()
        ? List.of()
        : sql.sql(
                "select * from registration where %s in (:values) and %s order by number"
                    .formatted(column, ITSELF))
            .param("values", values)
            .query(RegistrationRow::read)
            .list();
  }
}
