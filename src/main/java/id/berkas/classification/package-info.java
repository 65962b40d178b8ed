/**
 * Tells which documents a packet holds and what they say. Comes in: words with places; goes out:
 * documents and fields, each with the words that prove it. Wrong: what is not recognised is
 * UNKNOWN, not an error.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "store", "hold"})
package id.berkas.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
