/**
 * Compares the documents of a packet with the checklist of its claim. Comes in: documents and a
 * registration; goes out: what is missing, all in one list. Wrong: a checklist file that
 * contradicts itself stops the start with file and remedy.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"document", "hold", "registration", "classification", "matching"})
package id.berkas.completeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
