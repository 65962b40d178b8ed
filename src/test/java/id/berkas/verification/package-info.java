@NullMarked
package id.berkas.verification;

import org.jspecify.annotations.NullMarked;
