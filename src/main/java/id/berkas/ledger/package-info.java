/**
 * Proves that nothing is lost. Comes in: the database and the store; goes out: the page equation
 * and a list of whatever does not fit. Wrong: every finding is a sentence that names the batch,
 * page or packet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "store"})
package id.berkas.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
