/**
 * The registrations that packets belong to. Comes in: CSV and Excel files; goes out: registrations
 * by number, NIK, KPJ and name. Wrong: a bad row is reported with its line and remedy, and the good
 * rows are kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "hold", "classification"})
package id.berkas.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
