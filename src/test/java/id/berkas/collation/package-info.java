/** Stacks that were fed twice. */
@NullMarked
package id.berkas.collation;

import org.jspecify.annotations.NullMarked;
