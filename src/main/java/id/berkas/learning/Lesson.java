package id.berkas.learning;

import id.berkas.document.PageWords;

/**
 * A page of which it is known what it is.
 *
 * @param type code of the catalogue
 */
public record Lesson(String type, PageWords words) {}
