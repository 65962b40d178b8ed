package id.berkas.collation;

import id.berkas.document.Batch;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.intake.IncomingFiles;
import id.berkas.profile.BatchKind;
import id.berkas.profile.Duplex;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stage that keeps one side of a stack until the other is there. */
@Component("collation")
public class Collation {

  private final Batches batches;
  private final Passes passes;
  private final Offers offers;
  private final IncomingFiles incoming;
  private final ScannerProfiles profiles;
  private final Clock clock;

  Collation(
      Batches batches,
      Passes passes,
      Offers offers,
      IncomingFiles incoming,
      ScannerProfiles profiles,
      Clock clock) {
    this.batches = batches;
    this.passes = passes;
    this.offers = offers;
    this.incoming = incoming;
    this.profiles = profiles;
    this.clock = clock;
  }

  /**
   * Lets a batch pass, or keeps it as one side of a stack. Done twice it changes nothing.
   *
   * @return the batch, when it can be separated now
   */
  @Transactional
  public List<BatchRef> collate(BatchRef ref) {
    Batch batch = batches.lock(ref.batch());
    ScannerProfile profile = profiles.get(batch.profile());
    boolean byHand = profile.duplex() == Duplex.BY_HAND || passes.find(batch.id()).isPresent();
    if (!byHand || !passes.of(batch.id()).isEmpty()) {
      return List.of(ref);
    }
    if (batch.state() == BatchState.LOOKED_AT) {
      passes.add(batch.id(), stack(profile, batch.id()));
      offer(profile);
    }
    return List.of();
  }

  /**
   * Looks after what waits: pairs what came out of turn, and asks a person about what waits too
   * long.
   *
   * @return batches that a person let go on and that the next stage may not have heard of
   */
  @Transactional
  public List<BatchRef> due() {
    List<Pass> open = passes.open();
    open.stream().map(this::profile).flatMap(Optional::stream).distinct().forEach(this::offer);
    passes.open().forEach(this::remind);
    return passes.onward().stream().map(BatchRef::new).toList();
  }

  /** The next stage has heard of a batch. */
  @Transactional
  public void sent(BatchRef batch) {
    passes.sent(batch.batch());
  }

  /**
   * The sides stay pairable by a person while their profile is gone; only nobody pairs for them.
   */
  private void remind(Pass pass) {
    Optional<ScannerProfile> profile = profile(pass);
    if (profile.isEmpty()) {
      offers.profileGone(pass, batches.get(pass.batch()).profile());
      return;
    }
    offers.profileBack(pass);
    Instant until = pass.since().plus(profile.get().backsWithin());
    offers.remind(pass, !clock.instant().isBefore(until));
  }

  private Optional<ScannerProfile> profile(Pass pass) {
    return profiles.find(batches.get(pass.batch()).profile());
  }

  private void offer(ScannerProfile profile) {
    List<Run> onTheWay =
        passes.onTheWay(profile.name()).stream()
            .map(batch -> new Run(batch, stack(profile, batch)))
            .toList();
    passes.open().stream()
        .map(Pass::stack)
        .filter(stack -> stack.equals(profile.name()) || stack.startsWith(profile.name() + "/"))
        .distinct()
        .forEach(
            stack ->
                offers.make(
                    stack,
                    onTheWay.stream()
                        .filter(run -> run.stack().equals(stack))
                        .map(Run::batch)
                        .findFirst()
                        .orElse(null)));
  }

  private record Run(String batch, String stack) {}

  /** Two people at one copier have a folder each; page files of one folder are one batch. */
  private String stack(ScannerProfile profile, String batch) {
    if (profile.kind() == BatchKind.FOLDER) {
      return profile.name();
    }
    return incoming.ofBatch(batch).stream()
        .map(file -> file.path())
        .filter(path -> path.contains("/"))
        .map(path -> profile.name() + "/" + path.substring(0, path.lastIndexOf('/')))
        .findFirst()
        .orElse(profile.name());
  }
}
