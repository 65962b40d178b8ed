/**
 * Simulates packets at the level of what was read: registrations, papers and reading errors are
 * rolled, matching is the real one. Comes in: a seed and sizes; goes out: figures with confidence
 * intervals. Wrong: nothing is drawn, so what imaging and classification spoil is not in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "classification", "registration", "matching"})
package id.berkas.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
