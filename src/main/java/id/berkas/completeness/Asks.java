package id.berkas.completeness;

/**
 * How an officer is asked to look at what the checklist cannot decide; each names the {@code
 * {document}}.
 *
 * @param perhaps it depends on something unknown whether the document is needed
 * @param learned only a learned model says that the document is there
 */
record Asks(Text perhaps, Text learned) {}
