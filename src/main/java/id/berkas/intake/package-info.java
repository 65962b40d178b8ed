/**
 * Takes files out of scanner folders. Comes in: whatever scanners, sync tools and people drop
 * there; goes out: batches whose originals are stored. Wrong: a broken file goes to held/ with the
 * reason beside it, and the next files pass.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "profile", "store", "hold", "live"})
package id.berkas.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
