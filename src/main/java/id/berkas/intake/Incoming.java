package id.berkas.intake;

/** A file that lies in a scanner folder, with what the ledger knows about it. */
record Incoming(IncomingFile entry, Sighting sighting) {

  /** The name without its folders. */
  String name() {
    return entry.path().substring(entry.path().lastIndexOf('/') + 1);
  }
}
