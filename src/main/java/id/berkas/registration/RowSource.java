package id.berkas.registration;

/** The rows below the header of a registration file, one after the other. */
interface RowSource extends AutoCloseable {

  boolean hasNext();

  CsvRow next();

  @Override
  default void close() {}
}
