package id.berkas.document;

import org.jspecify.annotations.Nullable;

/**
 * One side of one sheet.
 *
 * @param id batch id and number, such as {@code PKL-261121-0007.003}
 * @param batch its batch
 * @param number from 1, in the order the scanner delivered
 * @param source where its pixels are
 * @param look what the fast look found; null before it, and for ever when the page could not be
 *     opened
 * @param disposition where it ended; null until separation
 * @param reason why it ended there, one short sentence or code
 * @param packet the packet it is filed in, or whose separator or blank it is
 * @param words SHA-256 of its {@link PageWords} as JSON; null until read
 * @param reading whether recognition is through with it
 * @param side which side of its sheet it is, where a person said so; null when the place in the
 *     batch tells
 * @param place where it lies in its packet, from 1, once a person has laid it there; null when its
 *     number tells
 * @param type code of the document type that a person gave it; null when nobody did
 */
public record Page(
    String id,
    String batch,
    int number,
    PageSource source,
    @Nullable PageLook look,
    @Nullable Disposition disposition,
    @Nullable String reason,
    @Nullable String packet,
    @Nullable String words,
    Reading reading,
    @Nullable Side side,
    @Nullable Integer place,
    @Nullable String type) {

  /** The reason of a filed page at which a code says that a document begins. */
  public static final String STARTS_DOCUMENT = "document-start";

  /** Whether a code on or before this page says that a document begins here. */
  public boolean startsDocument() {
    return STARTS_DOCUMENT.equals(reason);
  }

  /** One side of a sheet. */
  public enum Side {
    FRONT,
    BACK
  }

  /** Whether recognition is through with a page. */
  public enum Reading {
    /** Not read yet, or never to be read. */
    NONE,
    READ,
    UNREADABLE
  }

  /** The id of page {@code number} of a batch. */
  public static String id(String batch, int number) {
    return "%s.%03d".formatted(batch, number);
  }
}
