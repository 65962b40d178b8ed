package id.berkas.imaging;

import id.berkas.document.Batch;
import id.berkas.profile.CodeFormat;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the files of a batch may cost and what unlocks them: its profile, and what clerks entered.
 */
@Repository
public class BatchLimits {

  private final JdbcClient sql;
  private final ScannerProfiles profiles;

  BatchLimits(JdbcClient sql, ScannerProfiles profiles) {
    this.sql = sql;
    this.profiles = profiles;
  }

  /** For every job on a page or file of this batch. */
  public PageLimits of(Batch batch) {
    ScannerProfile profile = profiles.get(batch.profile());
    List<String> passwords = new ArrayList<>(entered(batch.id()));
    passwords.addAll(profile.passwords());
    return PageLimits.of(profile.limits(), passwords);
  }

  /** The kinds of codes that count on the pages of this batch. */
  Set<CodeFormat> formats(Batch batch) {
    return profiles.get(batch.profile()).codes().formats();
  }

  /** Keeps a password for the files of a batch; a second time changes nothing. */
  @Transactional
  public void keep(String batch, String password) {
    if (!entered(batch).contains(password)) {
      sql.sql("insert into batch_password (batch, password) values (:batch, :password)")
          .param("batch", batch)
          .param("password", password)
          .update();
    }
  }

  /** What opened the files of one batch opens those of a batch made from it. */
  @Transactional
  public void inherit(String from, String to) {
    entered(from).forEach(password -> keep(to, password));
  }

  private List<String> entered(String batch) {
    return sql.sql("select password from batch_password where batch = :batch")
        .param("batch", batch)
        .query(String.class)
        .list();
  }
}
