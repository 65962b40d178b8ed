package id.berkas.web;

/** Takes the password of a locked file; the hub, which owns the broker, sends the file on. */
public interface Unlocks {

  /**
   * Keeps the password, tries the file again and settles the hold. A wrong password shows as a new
   * hold within seconds.
   *
   * @param who sign-in name of the person who entered it
   * @return false when the hold is settled already or is not about a locked file
   */
  boolean unlock(long holdId, String password, String who);
}
