package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.store.MissingContentException;
import id.berkas.store.StoreException;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The one table that maps what a decoder throws to what a person reads. Decoders of hostile bytes
 * throw nearly anything; all of it is the file's fault, except the store's own failures.
 */
final class Mishap {

  private Mishap() {}

  /** Work on hostile bytes. */
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Runs the work.
   *
   * @param doing for people: what is being done to what
   * @throws HoldException when the bytes cannot be used
   * @throws StoreException when the store fails
   */
  static <T> T guard(String doing, Work<T> work) {
    try {
      return work.run();
    } catch (MissingContentException gone) {
      throw new HoldException(HoldReason.ORIGINAL_MISSING, doing + ": " + gone.getMessage(), gone);
    } catch (HoldException | StoreException known) {
      throw known;
    } catch (InvalidPasswordException locked) {
      throw new HoldException(HoldReason.ENCRYPTED, doing + ": it is locked", locked);
    } catch (IOException | RuntimeException broken) {
      throw new HoldException(HoldReason.DAMAGED, doing + ": " + says(broken), broken);
    } catch (OutOfMemoryError tooMuch) {
      throw new HoldException(
          HoldReason.TOO_MANY_PIXELS, doing + ": more memory than a page may take", tooMuch);
    } catch (StackOverflowError tooDeep) {
      throw new HoldException(HoldReason.DAMAGED, doing + ": nested without end", tooDeep);
    }
  }

  private static String says(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
  }
}
