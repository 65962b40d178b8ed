@NullMarked
package id.berkas.correction;

import org.jspecify.annotations.NullMarked;
