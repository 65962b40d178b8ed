/** Proofs of the intake on real folders, a real store and a real database. */
@NullMarked
package id.berkas.intake;

import org.jspecify.annotations.NullMarked;
