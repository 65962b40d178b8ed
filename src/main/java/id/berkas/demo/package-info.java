/**
 * A drop-box day of SPECIMEN paper, ready to be dropped into scanner folders. Comes in: a seed;
 * goes out: files and their truth. Wrong: only a disk that is full.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"specimen", "separation", "imaging"})
package id.berkas.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
