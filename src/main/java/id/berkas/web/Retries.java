package id.berkas.web;

/** Sends a held message to its stage again; the hub, which owns the broker, does it. */
public interface Retries {

  /**
   * Tries a hold again and settles it.
   *
   * @param who sign-in name of the person who asked
   * @return false when the hold is settled already or has nothing to send
   */
  boolean retry(long holdId, String who);
}
