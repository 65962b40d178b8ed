@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.architecture.planted.second;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
