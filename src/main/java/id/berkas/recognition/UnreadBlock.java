package id.berkas.recognition;

import id.berkas.document.Box;

/**
 * Writing on a page that no word was read of.
 *
 * @param place on the page
 * @param picture of the place, without frames and photographs
 * @param letter pixels that most of its letters are tall
 * @param slant how its lines run
 */
record UnreadBlock(Box place, GrayPage picture, int letter, BlockSlant slant) {}
