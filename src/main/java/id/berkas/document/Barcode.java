package id.berkas.document;

/**
 * A code seen on a page.
 *
 * @param format ZXing's name of the symbology, such as {@code QR_CODE} or {@code CODE_128}, or a
 *     patch code read from its bars, {@code PATCH_T}
 * @param text the decoded text, untrusted; of a patch code {@code PATCHT}
 * @param box where it stands
 * @param method the attempt that read it, for example {@code gray-150dpi}
 */
public record Barcode(String format, String text, Box box, String method) {}
