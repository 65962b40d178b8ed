package id.berkas.verification;

/** What an officer decides about a packet. */
public enum Decision {
  ACCEPTED,
  SENT_BACK,
  REJECTED
}
