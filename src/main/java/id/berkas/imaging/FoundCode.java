package id.berkas.imaging;

import id.berkas.document.Barcode;

/**
 * A code, and what its lie says about the page.
 *
 * @param barcode the code
 * @param turn clockwise degrees after which it reads from left to right
 */
record FoundCode(Barcode barcode, int turn) {}
