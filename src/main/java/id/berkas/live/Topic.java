package id.berkas.live;

/** A kind of thing that people watch. */
public enum Topic {
  /** Files in the scanner folders. */
  FILES,
  /** Batches, with their pages and packets. */
  BATCHES,
  /** What is kept back. */
  HOLDS,
  /** The verification queue. */
  QUEUE,
  /** Stacks whose two sides came one after the other. */
  STACKS,
  /** What goes through the routes. */
  ROUTES
}
