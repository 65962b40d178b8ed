package id.berkas.correction;

/** What an officer reads on a packet of which paper goes through the scanner again. */
final class RescanAlarm {

  /** Alone it is about a whole packet: some of its paper did not come. */
  static final String PACKET = "rescan-expected";

  private RescanAlarm() {}

  /**
   * @param number of the page in its batch
   */
  static String of(int number) {
    return PACKET + ":" + number;
  }
}
