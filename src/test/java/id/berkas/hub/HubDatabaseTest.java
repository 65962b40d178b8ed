package id.berkas.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HubDatabaseTest {

  @Test
  void aNoteHoldsNoPasswordAndFollowsItsFolder() {
    Path here = Path.of("/srv/berkas");
    Path moved = Path.of("/mnt/copy");

    assertThat(HubDatabase.plain("jdbc:postgresql://sari:secret@db/berkas?password=secret", here))
        .isEqualTo("jdbc:postgresql://db/berkas");
    assertThat(HubDatabase.plain("jdbc:h2:file:/srv/berkas/db/berkas;MODE=PostgreSQL", here))
        .isEqualTo(HubDatabase.plain("jdbc:h2:file:/mnt/copy/db/berkas;MODE=Oracle", moved));
  }
}
