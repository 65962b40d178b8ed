package id.berkas.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text that codes of one byte stand for: a ToUnicode table, ISO 32000-1, 9.10.3. */
final class CharacterMap {

  private static final int PER_BLOCK = 100;

  private CharacterMap() {}

  /**
   * @param first the code of the first meaning; the others follow
   */
  static String of(int first, List<@Nullable String> meanings) {
    StringBuilder table =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <00> <FF> endcodespacerange
            """);
    for (int from = 0; from < meanings.size(); from += PER_BLOCK) {
      StringBuilder block = new StringBuilder();
      int said = 0;
      for (int n = from; n < Math.min(meanings.size(), from + PER_BLOCK); n++) {
        String meaning = meanings.get(n);
        if (meaning != null && !meaning.isEmpty()) {
          block.append("<%02X> <%s>\n".formatted(first + n, utf16(meaning)));
          said++;
        }
      }
      if (said > 0) {
        table.append("%d beginbfchar\n%sendbfchar\n".formatted(said, block));
      }
    }
    return table.append("endcmap CMapName currentdict /CMap defineresource pop end end").toString();
  }

  private static String utf16(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
    return hex.toString();
  }
}
