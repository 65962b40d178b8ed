package id.berkas.audit;

/** What somebody did. */
public enum Deed {
  /** A page, packet or other thing left the hub for their screen. */
  SAW,
  /** A page's image went to their browser before it was shown; {@link #SAW} follows when it is. */
  FETCHED,
  /** A list that names people or packets was on their screen. */
  LISTED,
  /** They searched for people. */
  SOUGHT,
  /** It left the hub as a file: an original, a packet's PDF, a CSV. */
  EXPORTED,
  /** It left the hub as a letter or a sheet to be printed. */
  PRINTED,
  /** They tried something out, and nothing was kept. */
  TRIED,
  /** They changed something. */
  CHANGED,
  /** They asked for it, and it was refused or not theirs to see. */
  REFUSED,
  SIGNED_IN,
  SIGNED_OUT,
  /** A wrong password, or a sign-in that is shut. */
  TURNED_AWAY
}
