package id.berkas.bench;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A typed page and what is on it.
 *
 * @param image 8-bit gray, clean
 * @param dpi dots per inch
 * @param layout letter, form or table
 * @param lines the printed lines
 * @param numbers the identity numbers among them, each one word
 */
record TypedPage(
    BufferedImage image, int dpi, String layout, List<String> lines, List<String> numbers) {}
