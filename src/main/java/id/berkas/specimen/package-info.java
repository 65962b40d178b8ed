/**
 * Paper of people who do not exist: registrations, drawn documents, scan noise and whole drop-box
 * days.
 *
 * <p>In come a seed and an order for a day, with two artists for the bar codes that this package
 * may not draw itself. Out come the files three scanners would have delivered, the registration
 * file, and a truth file that says what every page is. What may go wrong: a machine without any
 * font system, a target folder that is not empty, or a full disk; all three are exceptions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.specimen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
