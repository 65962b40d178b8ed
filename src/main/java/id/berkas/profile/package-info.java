/**
 * What the program knows about each scanner. Comes in: one YAML file per scanner, checked by the
 * JSON schema beside them; goes out: {@link id.berkas.profile.ScannerProfile}s. Wrong: an unknown
 * key, a wrong value or overlapping folders are a {@link id.berkas.profile.ProfileException} that
 * stops the start with file, line and remedy in one sentence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
