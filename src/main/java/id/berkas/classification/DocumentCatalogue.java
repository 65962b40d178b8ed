package id.berkas.classification;

/** The document types that are known. */
public final class DocumentCatalogue {}
