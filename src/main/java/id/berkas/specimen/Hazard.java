package id.berkas.specimen;

/** What goes wrong with a packet on purpose. */
public enum Hazard {
  /** One or two documents of the checklist are not in the envelope. */
  MISSING_DOCUMENT,
  /** Another participant's card lies among the papers. */
  FOREIGN_PAGE,
  /** The cover sheet is one person's, all papers are another's. */
  COVER_AGAINST_PAPERS,
  /** A patch sheet starts the packet; nothing but the papers says whose it is. */
  PATCH_INSTEAD_OF_COVER,
  /** A scan job of one envelope without any separator. */
  NO_SEPARATOR,
  /** Two envelopes run into one because the second one's separator was not put in. */
  SEPARATOR_LOST,
  /** No cover sheet, and papers that carry no more than a name. */
  NAME_ONLY,
  /** Papers of somebody who never registered. */
  UNREGISTERED,
  /** Both sides were scanned; most backs are empty but not clean. */
  DIRTY_BACKS,
  /** A page or two went in head first. */
  UPSIDE_DOWN,
  /** The family card, a wide page, was fed upright. */
  SIDEWAYS
}
