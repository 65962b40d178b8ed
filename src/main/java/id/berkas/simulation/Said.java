package id.berkas.simulation;

import id.berkas.classification.FieldKind;

/**
 * What a paper says.
 *
 * @param bySigner whether it is the name of who signed, which the reader mostly notices
 */
record Said(FieldKind kind, String value, boolean bySigner) {

  static Said of(FieldKind kind, String value) {
    return new Said(kind, value, false);
  }
}
