/**
 * The paper itself: who emptied which drop box, how many envelopes there were, where each stack
 * lies afterwards, and what became of it. Comes in: what people say they did; goes out: steps that
 * are only ever added to, and a comparison of envelopes with packets. Wrong: a step that does not
 * fit is a refusal with what is in the way; paper that anything still asks for is not destroyed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "hold", "profile", "verification"})
package id.berkas.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
