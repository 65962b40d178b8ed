package id.berkas.intake;

import id.berkas.document.BatchFile;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.intake.Judgement.Ready;
import id.berkas.intake.Judgement.Refused;
import id.berkas.intake.Judgement.Waiting;
import id.berkas.intake.Receipt.Linked;
import id.berkas.intake.Receipt.Overtaken;
import id.berkas.intake.Receipt.Received;
import id.berkas.profile.ScannerProfile;
import id.berkas.store.StoreException;
import id.berkas.store.Stored;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look into one scanner folder. What is wrong with one file is that file's affair alone. */
final class Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

  private final ScannerProfile profile;
  private final Tools tools;
  private final Judge judge;
  private final Leaving leaving;

  Sweep(ScannerProfile profile, Tools tools) {
    this.profile = profile;
    this.tools = tools;
    this.judge = new Judge(profile, tools.clock());
    this.leaving = new Leaving(profile, tools);
  }

  void run(boolean first) {
    try {
      ScannerFolder folder = new ScannerFolder(profile);
      if (first) {
        folder.create();
      }
      List<Incoming> waiting = new ArrayList<>();
      for (Incoming file : new Watch(profile, tools).look(folder)) {
        goOn(file, waiting);
      }
      new Runs(profile, folder.markers().keySet()).of(waiting).forEach(this::consider);
    } catch (IOException e) {
      leaving.trouble(e);
    }
    leaving.settleUnlessTroubled();
  }

  /** Finishes what an earlier sweep decided; what is still open waits for this one. */
  private void goOn(Incoming file, List<Incoming> waiting) {
    IncomingFile entry = file.entry();
    switch (entry.state()) {
      case SEEN, WHOLE -> waiting.add(file);
      case RELEASED, LINKED -> leaving.letGo(file);
      case HELD ->
          leaving.putAside(
              file,
              Objects.requireNonNullElse(entry.reason(), HoldReason.FAILED),
              Objects.requireNonNullElse(entry.detail(), ""));
      case STORED, GONE -> LOG.trace("{} waits for its release", entry.subject());
    }
  }

  private void consider(Run run) {
    Incoming current = run.pages().getFirst();
    try {
      List<Incoming> ready = new ArrayList<>();
      boolean complete = true;
      for (Incoming page : run.pages()) {
        current = page;
        switch (judge.judge(run, page)) {
          case Ready whole -> {
            tools.ledger().waits(page.entry(), IncomingState.WHOLE, null);
            ready.add(page);
          }
          case Waiting waiting -> {
            tools.ledger().waits(page.entry(), IncomingState.SEEN, waiting.reason());
            complete = false;
          }
          case Refused refused -> refuse(page, refused);
        }
      }
      if (complete && !ready.isEmpty()) {
        keep(new Run(run.name(), ready, run.marked()));
      }
    } catch (IOException e) {
      leaving.trouble(current, e);
    } catch (RuntimeException e) {
      LOG.error("{} could not be looked at", current.entry().subject(), e);
      hold(current, HoldReason.FAILED, String.valueOf(e.getMessage()));
    }
  }

  private void refuse(Incoming page, Refused refused) {
    if (tools.receipts().refuse(page.entry(), refused.reason(), refused.detail())) {
      leaving.putAside(page, refused.reason(), refused.detail());
    }
  }

  private void keep(Run run) throws IOException {
    Originals originals = new Originals(tools.store());
    List<BatchFile> kept = new ArrayList<>();
    for (Incoming page : run.pages()) {
      try {
        Optional<Stored> stored = originals.keep(page.entry(), page.sighting().file());
        if (stored.isEmpty()) {
          return;
        }
        kept.add(new BatchFile(stored.get().sha256(), page.entry().path(), stored.get().bytes()));
      } catch (StoreException e) {
        hold(page, HoldReason.STORE_FULL, String.valueOf(e.getMessage()));
        return;
      }
    }
    enter(run, kept);
  }

  private void enter(Run run, List<BatchFile> kept) {
    tools.entering().lock();
    try {
      switch (tools.receipts().enter(profile, run, kept)) {
        case Received received ->
            LOG.info("{}: batch {} with {} files", profile.name(), received.batch(), kept.size());
        case Linked linked -> {
          LOG.info("{}: {} came before, in {}", profile.name(), run.name(), linked.batch());
          run.pages().forEach(leaving::letGo);
        }
        case Overtaken overtaken -> LOG.debug("{}: {} was taken", profile.name(), run.name());
      }
    } finally {
      tools.entering().unlock();
    }
  }

  private void hold(Incoming page, HoldReason reason, String detail) {
    tools.holds().place(Subject.FILE, page.entry().subject(), Intake.STAGE, reason, detail);
  }
}
