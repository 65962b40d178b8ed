/**
 * Turns a batch into looked-at pages. Comes in: originals in the store; goes out: page references,
 * and for each page its codes, blankness, orientation and a thumbnail. Wrong: a file or page that
 * cannot be opened is a refusal with one {@link id.berkas.hold.HoldReason}; the other pages go on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "store", "hold", "profile", "nativelib"})
package id.berkas.imaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
