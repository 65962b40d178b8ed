/** The letter, with real paper. */
@org.jspecify.annotations.NullMarked
package id.berkas.letter;
