/**
 * Binds a packet to its registration, or says honestly that it cannot. Comes in: codes and fields
 * read on its pages; goes out: certain, doubtful, conflict or missing, with evidence. Wrong:
 * contradicting evidence is a conflict for a person, always.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "hold", "registration", "classification"})
package id.berkas.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
