package id.berkas.correction;

import id.berkas.classification.Field;
import id.berkas.correction.Correction.SetField;
import id.berkas.document.PageLook;
import java.time.Instant;
import java.util.Optional;

/** What a plan must know besides the scene. */
interface Surroundings {

  /** Sign-in name of the person who asks. */
  String who();

  Instant now();

  boolean isRegistration(String number);

  /** Whether the catalogue has a document type of this code. */
  boolean isType(String code);

  /** The field of a packet that a command means, as it stands now. */
  Optional<Field> field(String packet, SetField command);

  /** The id of the packet that a split makes. */
  String newPacket();

  /** What a page looks like after a turn; empty when its pictures are gone. */
  Optional<PageLook> turned(PageLook look, int degrees);
}
