package id.berkas.document;

/** A message about a packet: messages carry ids, never content. */
public record PacketRef(String packet) {}
