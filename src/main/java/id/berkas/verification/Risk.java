package id.berkas.verification;

/** Why a packet is judged by a second officer. */
public enum Risk {
  /** It is less than sure whose it is. */
  LOW_CONFIDENCE,
  /** Much money is at stake. */
  HIGH_AMOUNT,
  /** The first officer has decided few packets yet. */
  NEW_OFFICER,
  /** Chance: what measures how often a first decision is wrong. */
  SAMPLE
}
