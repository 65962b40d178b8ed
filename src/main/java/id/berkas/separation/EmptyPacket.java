package id.berkas.separation;

import id.berkas.document.PacketOpening;

/**
 * A cover sheet without paper: the envelope was empty, or its pages stand elsewhere.
 *
 * @param page page id of the cover sheet
 * @param opening what the sheet says
 * @param detail for the clerk, one sentence
 */
public record EmptyPacket(String page, PacketOpening opening, String detail) {}
