@NullMarked
package id.berkas.notification;

import org.jspecify.annotations.NullMarked;
