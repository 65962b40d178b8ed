/**
 * Puts the two sides of a stack together that a scanner for one side saw one after the other. Comes
 * in: looked-at batches; goes out: batches to separate, at once or after a person has confirmed a
 * pair. Wrong: sides that do not fit, or do not come, wait as a hold; nothing is deleted.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"document", "profile", "hold", "imaging", "intake", "live"})
package id.berkas.collation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
