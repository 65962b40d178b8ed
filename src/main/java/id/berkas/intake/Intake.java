package id.berkas.intake;

import id.berkas.document.BatchRef;
import id.berkas.hold.Holds;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.store.ContentStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;

/** Takes whole files out of scanner folders. A file leaves its folder last. */
@Service("intake")
public class Intake {

  /** Route id of this stage, and the stage of its holds. */
  static final String STAGE = "intake";

  private final Tools tools;
  private final ScannerProfiles profiles;
  private final Set<Path> prepared = ConcurrentHashMap.newKeySet();

  Intake(
      ContentStore store,
      IncomingFiles ledger,
      Receipts receipts,
      Holds holds,
      ScannerProfiles profiles,
      Clock clock) {
    this.tools = new Tools(store, ledger, receipts, holds, clock, new ReentrantLock());
    this.profiles = profiles;
  }

  /**
   * Sweeps one scanner folder once.
   *
   * @return every batch that is stored and committed and not yet released, also those of an earlier
   *     sweep that a crash cut short; their files still lie in the folder
   */
  public List<BatchRef> take(ScannerProfile profile) {
    // Only the first sweep makes a missing folder: one that vanishes later is a fault to show.
    new Sweep(profile, tools).run(prepared.add(profile.folder()));
    return tools.ledger().unreleased(profile.name()).stream().map(BatchRef::new).toList();
  }

  /**
   * Lets the scanner folder go of a batch's originals, because the next stage knows of the batch.
   * Doing it twice is doing it once; what cannot be moved now is moved by a later sweep.
   */
  public void release(BatchRef batch) {
    tools.ledger().released(batch.batch());
    tools.ledger().ofBatch(batch.batch()).stream()
        .filter(file -> file.state() == IncomingState.RELEASED)
        .findFirst()
        .map(file -> profiles.get(file.profile()))
        .ifPresent(profile -> new Release(profile, tools).of(batch.batch()));
  }
}
