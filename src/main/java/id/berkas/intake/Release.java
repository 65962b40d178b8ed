package id.berkas.intake;

import id.berkas.profile.ScannerProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets go of the originals of one batch, and of the done-marker that announced them. */
final class Release {

  private final ScannerProfile profile;
  private final Tools tools;
  private final Leaving leaving;

  Release(ScannerProfile profile, Tools tools) {
    this.profile = profile;
    this.tools = tools;
    this.leaving = new Leaving(profile, tools);
  }

  void of(String batch) {
    try {
      ScannerFolder folder = new ScannerFolder(profile);
      Map<String, Sighting> seen = folder.scans();
      List<Incoming> files = lying(batch, seen);
      letGoOfMarkers(folder.markers(), files);
      files.forEach(leaving::letGo);
    } catch (IOException e) {
      leaving.trouble(e);
    }
  }

  private List<Incoming> lying(String batch, Map<String, Sighting> seen) {
    List<Incoming> files = new ArrayList<>();
    for (IncomingFile entry : tools.ledger().lying(profile.name())) {
      Sighting sighting = seen.get(entry.path());
      if (!batch.equals(entry.batch()) || entry.state() != IncomingState.RELEASED) {
        continue;
      }
      if (sighting == null) {
        tools.ledger().left(entry, null);
      } else {
        files.add(new Incoming(entry, sighting));
      }
    }
    return files;
  }

  private void letGoOfMarkers(Map<String, Sighting> markers, List<Incoming> files)
      throws IOException {
    for (Sighting marker : markers.values()) {
      Runs runs = new Runs(profile, Set.of(marker.path()));
      if (runs.of(files).stream().anyMatch(Run::marked)) {
        new Drawers(profile).letGo(marker.file());
      }
    }
  }
}
