package id.berkas.registration;

import id.berkas.fakes.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

class RegistrationLifeTest extends RegistrationLifeContract {

  private static final TestDatabase DATABASE = new TestDatabase();

  @Override
  DataSource database() {
    return DATABASE.source();
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }
}
