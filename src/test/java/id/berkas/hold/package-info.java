@NullMarked
package id.berkas.hold;

import org.jspecify.annotations.NullMarked;
