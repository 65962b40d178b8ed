/**
 * Who signs in and what they may see. Comes in: names and passwords; goes out: signed-in people
 * with a role and perhaps a branch. Wrong: a wrong password and a foreign branch look the same as
 * nothing there.
 */
@NullMarked
package id.berkas.web.access;

import org.jspecify.annotations.NullMarked;
