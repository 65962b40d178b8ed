package id.berkas.completeness;

/** One text in the two languages of the desk. */
record Text(String indonesian, String english) {

  Text with(String placeholder, String value) {
    return new Text(indonesian.replace(placeholder, value), english.replace(placeholder, value));
  }

  Text with(String placeholder, Text value) {
    return new Text(
        indonesian.replace(placeholder, value.indonesian()),
        english.replace(placeholder, value.english()));
  }
}
