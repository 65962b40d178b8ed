package id.berkas.intake;

import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.profile.ScannerProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves files out of the way after the ledger says so. A folder that does not let it is one hold on
 * the folder; the next sweep tries again.
 */
final class Leaving {

  private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

  private final ScannerProfile profile;
  private final Tools tools;
  private final Drawers drawers;
  private boolean troubled;

  Leaving(ScannerProfile profile, Tools tools) {
    this.profile = profile;
    this.tools = tools;
    this.drawers = new Drawers(profile);
  }

  /** Moves a file to done/ or deletes it, if it is still the one the ledger means. */
  void letGo(Incoming file) {
    if (!file.entry().describes(file.sighting())) {
      tools.ledger().left(file.entry(), null);
      return;
    }
    try {
      tools.ledger().left(file.entry(), drawers.letGo(file.sighting().file()));
    } catch (IOException e) {
      trouble(file, e);
    }
  }

  /** Moves a refused file to held/ with its reason. */
  void putAside(Incoming file, HoldReason reason, String detail) {
    try {
      tools.ledger().left(file.entry(), drawers.hold(file.sighting().file(), reason, detail));
      LOG.warn("{} is held as {}: {}", file.entry().subject(), reason, detail);
    } catch (IOException e) {
      trouble(file, e);
    }
  }

  void trouble(Incoming file, IOException e) {
    boolean tookAway =
        e instanceof NoSuchFileException
            && !Files.exists(file.sighting().file(), LinkOption.NOFOLLOW_LINKS);
    if (!tookAway) {
      trouble(e);
    }
  }

  void trouble(IOException e) {
    troubled = true;
    tools
        .holds()
        .place(
            Subject.FILE,
            folderSubject(),
            Intake.STAGE,
            HoldReason.FOLDER_UNUSABLE,
            "%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage()));
  }

  /** A sweep without trouble settles what earlier ones had. */
  void settleUnlessTroubled() {
    if (!troubled) {
      tools
          .holds()
          .settle(Subject.FILE, folderSubject(), Intake.STAGE, "the folder can be used again");
    }
  }

  private String folderSubject() {
    return profile.name() + "/";
  }
}
