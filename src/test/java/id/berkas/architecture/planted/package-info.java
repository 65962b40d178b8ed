/**
 * Classes that break the rules on purpose, so that the tests of the rules can show that they bite.
 */
@NullMarked
package id.berkas.architecture.planted;

import org.jspecify.annotations.NullMarked;
