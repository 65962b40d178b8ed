/** The counts, on the other database too. */
@org.jspecify.annotations.NullMarked
package id.berkas.figures;
