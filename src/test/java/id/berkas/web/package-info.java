@NullMarked
package id.berkas.web;

import org.jspecify.annotations.NullMarked;
