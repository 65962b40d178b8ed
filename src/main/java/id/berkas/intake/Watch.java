package id.berkas.intake;

import id.berkas.profile.ScannerProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the ledger in step with what lies in a scanner folder. */
final class Watch {

  private final ScannerProfile profile;
  private final IncomingFiles ledger;
  private final Receipts receipts;

  Watch(ScannerProfile profile, Tools tools) {
    this.profile = profile;
    this.ledger = tools.ledger();
    this.receipts = tools.receipts();
  }

  /** Everything that lies in the folder, each with its entry. */
  List<Incoming> look(ScannerFolder folder) throws IOException {
    Map<String, Sighting> seen = folder.scans();
    Map<String, Sighting> fresh = new LinkedHashMap<>(seen);
    for (IncomingFile entry : ledger.lying(profile.name())) {
      if (isAccountedFor(entry, seen.get(entry.path()))) {
        fresh.remove(entry.path());
      }
    }
    fresh.values().forEach(sighting -> ledger.see(profile.name(), sighting));
    noticeWhatWasTakenBack(folder);
    return lying(seen);
  }

  private boolean isAccountedFor(IncomingFile entry, @Nullable Sighting sighting) {
    if (sighting == null) {
      vanished(entry);
      return false;
    }
    return switch (entry.state()) {
      case SEEN, WHOLE -> {
        if (!entry.describes(sighting)) {
          ledger.changed(entry, sighting);
        }
        yield true;
      }
      case STORED -> true;
      case RELEASED, LINKED, HELD, GONE -> isTheSame(entry, sighting);
    };
  }

  /** A scanner that uses one name for ever: another file now lies under the old name. */
  private boolean isTheSame(IncomingFile entry, Sighting sighting) {
    if (!entry.describes(sighting)) {
      ledger.left(entry, null);
      return false;
    }
    return true;
  }

  private void vanished(IncomingFile entry) {
    switch (entry.state()) {
      case SEEN, WHOLE -> receipts.gone(entry, "somebody took it away");
      case STORED -> {
        // Its bytes are safe and its release is still to come.
      }
      case RELEASED, LINKED, HELD, GONE -> ledger.left(entry, null);
    }
  }

  /** Somebody who takes a file out of held/ has dealt with it. */
  private void noticeWhatWasTakenBack(ScannerFolder folder) throws IOException {
    List<IncomingFile> entries = ledger.heldBack(profile.name());
    if (entries.isEmpty()) {
      return;
    }
    Map<String, Sighting> there = folder.heldBack();
    for (IncomingFile entry : entries) {
      if (!there.containsKey(entry.place())) {
        receipts.gone(entry, "taken out of held/");
      }
    }
  }

  private List<Incoming> lying(Map<String, Sighting> seen) {
    List<Incoming> files = new ArrayList<>();
    for (IncomingFile entry : ledger.lying(profile.name())) {
      Sighting sighting = seen.get(entry.path());
      if (sighting != null) {
        files.add(new Incoming(entry, sighting));
      }
    }
    return files;
  }
}
