package id.berkas.web.access;

/** What somebody does here. Everybody reads; each role changes only what is its work. */
public enum Role {
  /** Feeds scanners, settles holds. */
  CLERK,
  /** Claims and decides tasks. */
  OFFICER,
  /** Imports registrations, settles holds of the machinery. */
  ADMINISTRATOR,
  /** Reads. */
  AUDITOR
}
