/**
 * The learned classifier of document types, asked where the anchors of the catalogue are silent or
 * doubtful. Comes in: what officers said pages are; goes out: numbered models, of which one or none
 * is in force. Wrong: a model worse than what it would replace is kept and refused; one that cannot
 * be read is held, and its predecessor answers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"classification", "document", "hold", "store"})
package id.berkas.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
