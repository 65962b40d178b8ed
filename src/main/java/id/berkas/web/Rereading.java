package id.berkas.web;

import id.berkas.document.PacketRef;

/** Sends a packet to recognition again; pages that were read already stay as they are. */
@FunctionalInterface
public interface Rereading {
  void again(PacketRef packet);
}
