/**
 * Makes Leptonica and Tesseract loadable without a system package. Comes in: the libraries inside
 * the jars of this platform; goes out: a folder with them, known to JNA. Wrong: a folder that
 * cannot be written or belongs to someone else is an {@link IllegalStateException} that names it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.nativelib;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
