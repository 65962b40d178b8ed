/**
 * The words every stage shares: batch, page, packet, word, barcode, and the tables that keep them.
 * Comes in: what the stages find out; goes out: the same, read back as records. Wrong: an unknown
 * id is an {@link java.util.NoSuchElementException}, because ids come only from this package.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"live"})
package id.berkas.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
