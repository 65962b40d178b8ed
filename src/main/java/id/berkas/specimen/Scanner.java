package id.berkas.specimen;

import java.util.Locale;

/** The three scanners of a branch; each has its habit and its folder. */
enum Scanner {
  /** Prints and scans, one PDF per job. */
  MFP,
  /** Feeds both sides, black and white, one TIFF per job. */
  ADF,
  /** On a desk, one JPEG per page, all of a job with one prefix. */
  DESKTOP;

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean duplex() {
    return this == ADF;
  }

  /** A feeder takes A4 upright only, so a wide page comes out sideways. */
  boolean feedsUprightOnly() {
    return this == ADF;
  }

  /** How many packets a clerk puts into one job. */
  int packetsPerJob() {
    return switch (this) {
      case MFP -> 2;
      case ADF -> 4;
      case DESKTOP -> 3;
    };
  }
}
