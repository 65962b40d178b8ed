package id.berkas.classification;

import java.time.Instant;

/**
 * What an officer said a page is.
 *
 * @param words address of the page's words in the content store
 * @param type code of the catalogue; {@link FoundDocument#UNKNOWN} for what is none of its types
 * @param who the officer
 */
public record TypeCorrection(String words, String type, String who, Instant at) {}
