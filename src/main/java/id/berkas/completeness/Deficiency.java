package id.berkas.completeness;

/** What a participant reads about a missing document. */
record Deficiency(String indonesian, String english) {}
