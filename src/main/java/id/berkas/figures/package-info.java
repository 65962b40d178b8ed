/**
 * Counts what came, what became of it and what waits. Comes in: days, a branch, a scanner, a
 * programme; goes out: rows of figures. Wrong: nothing; where there is no paper there are no rows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
