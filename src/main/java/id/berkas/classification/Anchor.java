package id.berkas.classification;

import id.berkas.document.Box;

/**
 * A phrase that tells a document type, where it stands: what a person is shown as the reason.
 *
 * @param phrase as the catalogue writes it
 * @param page page id
 * @param box place on the stored page
 */
public record Anchor(String phrase, String page, Box box) {}
