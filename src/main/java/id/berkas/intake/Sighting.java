package id.berkas.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as one sweep saw it.
 *
 * @param path its name in the ledger
 * @param file itself; keeps the bytes of names that are not text
 * @param bytes size
 * @param modifiedAt its time, cut to milliseconds
 * @param regular false for links, pipes and devices
 */
record Sighting(String path, Path file, long bytes, Instant modifiedAt, boolean regular) {}
