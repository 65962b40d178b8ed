package id.berkas.web.access;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The local users. */
@Repository
class Users implements UserDetailsService {

  private final JdbcClient sql;

  Users(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public SignedIn loadUserByUsername(String name) {
    return sql.sql("select * from app_user where name = :name")
        .param("name", name.toLowerCase(Locale.ROOT))
        .query(
            (row, n) ->
                new SignedIn(
                    row.getString("name"),
                    row.getString("password"),
                    Role.valueOf(row.getString("role")),
                    row.getString("branch")))
        .optional()
        .orElseThrow(() -> new UsernameNotFoundException("no such user"));
  }

  boolean none() {
    return sql.sql("select count(*) from app_user").query(Long.class).single() == 0;
  }

  /** Adds a user unless the name is taken. */
  void add(SignedIn user) {
    sql.sql(
            """
            insert into app_user (name, password, role, branch)
            values (:name, :password, :role, :branch) on conflict do nothing
            """)
        .param("name", user.name())
        .param("password", user.secret())
        .param("role", user.role().name())
        .param("branch", user.branch())
        .update();
  }
}
