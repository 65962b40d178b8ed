package id.berkas.figures;

/**
 * What came, and what became of it.
 *
 * @param key day, scanner, branch or programme
 * @param batches batches received
 * @param pages pages the survey counted; with programmes 0, since a batch has pages of several
 * @param packets packets that reached the queue
 * @param straight accepted as the machine had them: matched for certain, and corrected by nobody
 * @param accepted accepted in all
 * @param sentBack sent back for more papers
 * @param rejected rejected
 */
public record Volume(
    String key,
    int batches,
    int pages,
    int packets,
    int straight,
    int accepted,
    int sentBack,
    int rejected) {

  public int decided() {
    return accepted + sentBack + rejected;
  }

  public int waiting() {
    return packets - decided();
  }

  /** Share of the decided packets that went straight through; 0 when none is decided. */
  public double straightThrough() {
    return decided() == 0 ? 0 : straight / (double) decided();
  }

  /** Both together, under the name of this one. */
  public Volume plus(Volume other) {
    return new Volume(
        key,
        batches + other.batches,
        pages + other.pages,
        packets + other.packets,
        straight + other.straight,
        accepted + other.accepted,
        sentBack + other.sentBack,
        rejected + other.rejected);
  }
}
