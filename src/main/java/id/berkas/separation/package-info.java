/**
 * Cuts a batch into packets, and prints the cover sheets that make it easy. Comes in: looked-at
 * pages; goes out: packets, and a disposition for every page. Wrong: evidence that does not add up
 * becomes an alarm on the packet, never a guess.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "store", "hold", "imaging", "profile"})
package id.berkas.separation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
