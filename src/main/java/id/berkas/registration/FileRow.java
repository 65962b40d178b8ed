package id.berkas.registration;

/**
 * A good row of a registration file.
 *
 * @param registration what it says
 * @param row as it stands in the file
 */
record FileRow(Registration registration, CsvRow row) {

  long line() {
    return row.line();
  }
}
