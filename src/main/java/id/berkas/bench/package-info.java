/**
 * Measures: speed as ratios on the same pages in one run, memory, and how well codes, page
 * condition and text are told. Comes in: generated pages and their truth; goes out: one report of
 * figures for each measurement. Wrong: a program to compare with that is not installed is left out.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "store",
      "imaging",
      "recognition",
      "classification",
      "demo",
      "specimen",
      "hub",
      "matching",
      "completeness",
      "verification",
      "separation",
      "profile",
      "audit"
    })
package id.berkas.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
