package id.berkas.registration;

import jakarta.annotation.PostConstruct;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The indexes that only matching needs. The first load of a branch goes without them and makes them
 * once at its end: keys come in no order, so a million rows would write most of each index anew
 * every few thousand rows. Until then a packet is looked up by reading the table.
 */
@Component
class SearchIndexes {

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndexes.class);

  /** As the migrations make them; the index of NIKs is not here, imports look up in it. */
  private static final Map<String, String> COLUMNS =
      new TreeMap<>(
          Map.of(
              "registration_applicant_nik", "applicant_nik",
              "registration_kpj", "kpj",
              "registration_name", "name_key, birth_date",
              "registration_birth_date", "birth_date",
              "registration_company", "company"));

  private final JdbcTemplate sql;

  SearchIndexes(JdbcTemplate sql) {
    this.sql = sql;
  }

  void drop() {
    COLUMNS.keySet().forEach(index -> sql.execute("drop index if exists " + index));
  }

  /** Makes those that are not there; also after a hub died in the middle of a load. */
  @PostConstruct
  void restore() {
    COLUMNS.forEach(
        (index, columns) ->
            sql.execute(
                "create index if not exists %s on registration (%s)".formatted(index, columns)));
    LOG.debug("the indexes of registrations are there");
  }
}
