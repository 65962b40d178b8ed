package id.berkas.recognition;

import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;

/** Text the engine allocated and we must give back. */
final class NativeText {

  /** Where the engine's own chatter goes. */
  static final String NOWHERE = Platform.isWindows() ? "NUL" : "/dev/null";

  private NativeText() {}

  static @Nullable String take(@Nullable Pointer text) {
    if (text == null) {
      return null;
    }
    try {
      return text.getString(0, "UTF-8");
    } finally {
      TessAPI1.TessDeleteText(text);
    }
  }
}
