/**
 * Reads pages. Comes in: page references; goes out: words with places and confidence. Wrong: a page
 * that cannot be read is a refusal, and a native crash is left to the worker process around it.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"document", "store", "hold", "imaging", "profile", "nativelib"})
package id.berkas.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
