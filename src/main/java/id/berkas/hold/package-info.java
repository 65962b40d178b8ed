/**
 * What is kept back, why, since when, whose turn it is and how it goes on. Comes in: a subject and
 * a {@link id.berkas.hold.HoldReason}; goes out: open holds with their age. Wrong: nothing here may
 * fail silently, because this is where failures end.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "live"})
package id.berkas.hold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
