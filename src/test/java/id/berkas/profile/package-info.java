/** Proofs of what a scanner profile may say. */
@NullMarked
package id.berkas.profile;

import org.jspecify.annotations.NullMarked;
