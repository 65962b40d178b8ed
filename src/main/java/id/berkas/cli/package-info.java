/**
 * The commands. Comes in: arguments; goes out: lines for people, JSON for programs, an exit status.
 * Wrong: bad input is one line that says what is wrong and what to do, status 2 for usage and 1 for
 * a refusal, never a stack trace.
 */
@NullMarked
package id.berkas.cli;

import org.jspecify.annotations.NullMarked;
