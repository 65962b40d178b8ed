package id.berkas.web.access;

import id.berkas.web.access.SignedIn.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The local users. */
@Repository
class Users implements UserDetailsService {

  private final JdbcClient sql;
  private final FailedSignIns failed;

  Users(JdbcClient sql, FailedSignIns failed) {
    this.sql = sql;
    this.failed = failed;
  }

  @Override
  public SignedIn loadUserByUsername(String name) {
    return find(name).orElseThrow(() -> new UsernameNotFoundException("no such user"));
  }

  Optional<SignedIn> find(String name) {
    return sql.sql("select * from app_user where name = :name")
        .param("name", name.toLowerCase(Locale.ROOT))
        .query(this::user)
        .optional();
  }

  List<SignedIn> all() {
    return sql.sql("select * from app_user order by active desc, name").query(this::user).list();
  }

  private SignedIn user(ResultSet row, int n) throws SQLException {
    String name = row.getString("name");
    return new SignedIn(
        name,
        row.getString("password"),
        Role.valueOf(row.getString("role")),
        row.getString("branch"),
        new Standing(
            row.getBoolean("active"),
            failed.shut(name),
            row.getBoolean("must_change"),
            row.getInt("generation")));
  }

  boolean none() {
    return sql.sql("select count(*) from app_user").query(Long.class).single() == 0;
  }

  /**
   * Adds a user.
   *
   * @return false when the name is taken
   */
  boolean add(SignedIn user) {
    return sql.sql(
                """
                insert into app_user (name, password, role, branch, must_change)
                values (:name, :password, :role, :branch, :mustChange) on conflict do nothing
                """)
            .param("name", user.name())
            .param("password", user.secret())
            .param("role", user.role().name())
            .param("branch", user.branch())
            .param("mustChange", user.standing().mustChange())
            .update()
        > 0;
  }

  /**
   * Somebody came through a provider's door, perhaps for the first time. What the provider says of
   * their work holds.
   *
   * @return false when a person with a password here, or of another provider, has the name
   */
  boolean arrive(String name, Role role, @Nullable String branch, String issuer) {
    sql.sql(
            """
            insert into app_user (name, password, role, branch, issuer)
            values (:name, '{none}', :role, :branch, :issuer) on conflict do nothing
            """)
        .param("name", name)
        .param("role", role.name())
        .param("branch", branch)
        .param("issuer", issuer)
        .update();
    return sql.sql(
                "update app_user set role = :role, branch = :branch where name = :name and issuer = :issuer")
            .param("role", role.name())
            .param("branch", branch)
            .param("name", name)
            .param("issuer", issuer)
            .update()
        > 0;
  }

  /** Whether somebody has their password elsewhere. */
  boolean comesFromElsewhere(String name) {
    return sql.sql("select count(*) from app_user where name = :name and issuer is not null")
            .param("name", name)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Open sessions of the person end. */
  void setPassword(String name, String secret, boolean mustChange) {
    sql.sql(
            """
            update app_user
            set password = :password, must_change = :mustChange, generation = generation + 1
            where name = :name
            """)
        .param("password", secret)
        .param("mustChange", mustChange)
        .param("name", name)
        .update();
  }

  void setWork(String name, Role role, @Nullable String branch) {
    sql.sql("update app_user set role = :role, branch = :branch where name = :name")
        .param("role", role.name())
        .param("branch", branch)
        .param("name", name)
        .update();
  }

  void setActive(String name, boolean active) {
    sql.sql("update app_user set active = :active, generation = generation + 1 where name = :name")
        .param("active", active)
        .param("name", name)
        .update();
  }

  /** How many administrators could sign in. */
  int administrators() {
    return sql.sql("select count(*) from app_user where active and role = 'ADMINISTRATOR'")
        .query(Integer.class)
        .single();
  }
}
