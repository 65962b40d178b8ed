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
  private final PasswordKey key;

  BatchLimits(JdbcClient sql, ScannerProfiles profiles, PasswordKey key) {
    this.sql = sql;
    this.profiles = profiles;
    this.key = key;
  }

  /** For every job on a page or file of this batch. */
  public PageLimits of(Batch batch) {
    ScannerProfile profile = profiles.get(batch.profile());
    List<String> passwords = new ArrayList<>(entered(batch.id()));
    passwords.addAll(Passwords.of(key, profile.passwords()).sealed());
    return PageLimits.of(profile.limits(), new Passwords(passwords));
  }

  /** The kinds of codes that count on the pages of this batch. */
  Set<CodeFormat> formats(Batch batch) {
    return profiles.get(batch.profile()).codes().formats();
  }

  /** Keeps a password for the files of a batch; a second time changes nothing. */
  @Transactional
  public void keep(String batch, String password) {
    keepSealed(batch, key.seal(password));
  }

  /** What opened the files of one batch opens those of a batch made from it. */
  @Transactional
  public void inherit(String from, String to) {
    entered(from).forEach(kept -> keepSealed(to, kept));
  }

  private void keepSealed(String batch, String sealed) {
    if (!entered(batch).contains(sealed)) {
      sql.sql("insert into batch_password (batch, sealed) values (:batch, :sealed)")
          .param("batch", batch)
          .param("sealed", sealed)
          .update();
    }
  }

  private List<String> entered(String batch) {
    return sql.sql("select sealed from batch_password where batch = :batch")
        .param("batch", batch)
        .query(String.class)
        .list();
  }
}
