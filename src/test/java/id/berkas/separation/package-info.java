@NullMarked
package id.berkas.separation;

import org.jspecify.annotations.NullMarked;
