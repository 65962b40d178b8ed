package id.berkas.fakes;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real, empty database in memory with every migration applied, gone when it is closed. */
public final class TestDatabase implements AutoCloseable {

  private final DataSource source;
  private final JdbcClient sql;
  private final TransactionTemplate transactions;

  public TestDatabase() {
    this.source =
        new DriverManagerDataSource(
            "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
                .formatted(UUID.randomUUID()));
    Flyway.configure().dataSource(source).load().migrate();
    this.sql = JdbcClient.create(source);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
  }

  public DataSource source() {
    return source;
  }

  public JdbcClient sql() {
    return sql;
  }

  /** What {@code @Transactional} does in the hub; outside Spring, beans need it around them. */
  public TransactionTemplate transactions() {
    return transactions;
  }

  @Override
  public void close() {
    sql.sql("shutdown").update();
  }
}
