package id.berkas.document;

/**
 * One original of a batch.
 *
 * @param original SHA-256 of its bytes
 * @param name as the scanner wrote it; untrusted text
 * @param bytes size
 */
public record BatchFile(String original, String name, long bytes) {}
