package id.berkas.completeness;

/**
 * How an officer is asked to look at what the checklist cannot decide; each names the {@code
 * {document}}.
 *
 * @param perhaps it depends on something unknown whether the document is needed
 * @param learned only a learned model says that the document is there
 * @param doubted the anchors only just convinced, and a learned model takes it for another
 */
record Asks(Text perhaps, Text learned, Text doubted) {}
