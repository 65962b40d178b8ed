package id.berkas.completeness;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.OwnFile;
import id.berkas.hold.Holds;
import java.nio.file.Path;

/** The checklists in force: those of the program, or an administrator's own in their place. */
final class ChecklistFile {

  private static final String NAME = "checklists.yaml";

  private final OwnFile<Checklists> file;

  ChecklistFile(Path folder, String family, DocumentCatalogue catalogue, Holds holds) {
    // Read again when the catalogue changes: a checklist may ask for a type that is new in it.
    this.file =
        new OwnFile<>(
            new OwnFile.Place(folder, NAME, "completeness"),
            Checklists.load(catalogue).applying(family),
            root -> ChecklistReader.read(root, catalogue).applying(family),
            catalogue::edition,
            holds);
  }

  /** The checklists as of now. */
  Checklists current() {
    return file.current();
  }
}
