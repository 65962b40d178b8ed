package id.berkas.imaging;

import id.berkas.document.BatchRef;
import id.berkas.document.PacketRef;

/** What goes on after a password was entered. */
public sealed interface Unlocked {

  /** The batch is surveyed again. */
  record Batch(BatchRef ref) implements Unlocked {}

  /** The packet is read again: a page of it was locked when its turn came. */
  record Reading(PacketRef ref) implements Unlocked {}

  /** The file of the packet is made again. */
  record Filing(PacketRef ref) implements Unlocked {}
}
