/**
 * Measures speed as ratios on the same pages in one run. Comes in: generated pages; goes out: pages
 * per minute of the whole way, of the bare engine, and of the commands {@code tesseract} and {@code
 * ocrmypdf} where they are installed. Wrong: a tool that is not there is left out and named.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "store",
      "imaging",
      "recognition",
      "demo",
      "specimen",
      "hub",
      "matching",
      "separation",
      "profile"
    })
package id.berkas.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
