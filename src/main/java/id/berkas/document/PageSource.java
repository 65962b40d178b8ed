package id.berkas.document;

/**
 * A page as a reference into an original: pages are never cut out of the file they came in.
 *
 * @param original SHA-256 of the original's bytes, lower-case hex
 * @param mediaType what the bytes are, decided from the bytes
 * @param frame zero-based place of the page in the file
 */
public record PageSource(String original, String mediaType, int frame) {}
