package id.berkas.registration;

/** Notices a large file that fills an empty table, and lets it go without the search indexes. */
final class FirstLoad implements AutoCloseable {

  /** A file that brought as many rows is worth making indexes anew for. */
  private static final int LARGE = 20_000;

  private final Registrations registrations;
  private final SearchIndexes indexes;
  private boolean decided;

  FirstLoad(Registrations registrations, SearchIndexes indexes) {
    this.registrations = registrations;
    this.indexes = indexes;
  }

  /**
   * @param added how many new rows the file has brought so far
   */
  void brought(int added) {
    if (decided || added < LARGE) {
      return;
    }
    decided = true;
    if (registrations.count() == added) {
      indexes.drop();
    }
  }

  @Override
  public void close() {
    indexes.restore();
  }
}
