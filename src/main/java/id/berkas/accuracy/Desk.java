package id.berkas.accuracy;

import id.berkas.document.Json;
import id.berkas.inspect.Inspector;
import id.berkas.inspect.Sight;
import id.berkas.store.ContentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Shows batches to the slow stages, and keeps what they saw, so that a run can go on where it ended
 * and be judged again.
 */
final class Desk {

  private final Path kept;
  private final Inspector inspector;
  private final ContentStore store;
  private long nanos;
  private int pages;

  Desk(Path kept, Inspector inspector, ContentStore store) {
    this.kept = kept;
    this.inspector = inspector;
    this.store = store;
  }

  Sight see(BatchTruth batch) throws IOException {
    Path file = kept.resolve(batch.name() + ".json");
    if (Files.exists(file)) {
      return Json.read(Files.readString(file), Sight.class);
    }
    long started = System.nanoTime();
    Sight sight = inspector.see(batch.files(), store);
    nanos += System.nanoTime() - started;
    pages += sight.pages().size();
    Files.createDirectories(kept);
    Files.writeString(file, Json.write(sight));
    return sight;
  }

  double secondsPerPage() {
    return pages == 0 ? 0 : nanos / 1e9 / pages;
  }
}
