/**
 * The queue officers work from. Comes in: checked packets; goes out: tasks, leases and decisions.
 * Wrong: an outdated or repeated action is a refusal that says what changed.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"document", "hold", "live", "registration", "matching", "completeness"})
package id.berkas.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
