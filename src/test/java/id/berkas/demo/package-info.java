@NullMarked
package id.berkas.demo;

import org.jspecify.annotations.NullMarked;
