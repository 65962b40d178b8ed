/** Tests of the learned classifier. */
@NullMarked
package id.berkas.learning;

import org.jspecify.annotations.NullMarked;
