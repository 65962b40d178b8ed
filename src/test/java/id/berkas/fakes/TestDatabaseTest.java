package id.berkas.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {

  @Test
  void everyTestGetsAnEmptyDatabaseWithAllTables() {
    try (TestDatabase one = new TestDatabase();
        TestDatabase other = new TestDatabase()) {
      one.sql().sql("select nextval('batch_number')").query(Long.class).single();

      assertThat(other.sql().sql("select nextval('batch_number')").query(Long.class).single())
          .isEqualTo(1);
      assertThat(one.sql().sql("select count(*) from batch").query(Long.class).single()).isZero();
    }
  }
}
