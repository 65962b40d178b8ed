/**
 * Puts on record what people and programs ask of the pages and the API. Comes in: every answered
 * request; goes out: doings for the audit, before the answer leaves. Wrong: what cannot be put on
 * record is not answered.
 */
@NullMarked
package id.berkas.web.audit;

import org.jspecify.annotations.NullMarked;
