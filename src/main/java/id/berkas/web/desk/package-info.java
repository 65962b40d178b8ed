/**
 * The pages people work on. Comes in: requests of signed-in people; goes out: HTML in Indonesian or
 * English. Wrong: a page with a sentence and a way back.
 */
@NullMarked
package id.berkas.web.desk;

import org.jspecify.annotations.NullMarked;
