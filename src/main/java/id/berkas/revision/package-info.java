/**
 * Remembers what files an administrator tunes looked like. Comes in: the text of a route file or
 * scanner profile; goes out: its versions, with who and when. Wrong: nothing; a text that did not
 * change is no new version.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
