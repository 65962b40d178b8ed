package id.berkas.store;

/**
 * Content that is safely kept.
 *
 * @param sha256 lower-case hex of the bytes' SHA-256; also its address
 * @param bytes size
 */
public record Stored(String sha256, long bytes) {}
