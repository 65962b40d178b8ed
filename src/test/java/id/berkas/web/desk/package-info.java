@NullMarked
package id.berkas.web.desk;

import org.jspecify.annotations.NullMarked;
