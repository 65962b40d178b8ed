/**
 * Measures the whole way on rendered paper: packets are drawn, spoiled as scanners spoil them, and
 * go through the real stages. Comes in: a seed and sizes; goes out: figures with confidence
 * intervals, and the failures with pictures. Wrong: nothing is stored of a batch the stages end in.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "store",
      "demo",
      "specimen",
      "inspect",
      "separation",
      "classification",
      "learning",
      "registration",
      "matching",
      "completeness",
      "hold",
      "simulation"
    })
package id.berkas.accuracy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
