package id.berkas.classification;

/**
 * Words of a line that stand together, without a wide gap.
 *
 * @param first index of its first piece
 * @param last index of its last piece
 * @param letters folded characters of its pieces that hold no digit
 * @param listed whether it is an item of a list: "3. Kartu Keluarga" announces no Kartu Keluarga
 * @param depth where it stands between the first (0) and the last (1) line
 */
record Segment(int first, int last, int letters, boolean listed, double depth) {}
