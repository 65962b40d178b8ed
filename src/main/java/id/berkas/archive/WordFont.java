package id.berkas.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The font of the words nobody sees: one blank glyph, and a table that says which character each
 * code means. So any character of Unicode can be found and copied, and the font takes a kilobyte.
 */
final class WordFont {

  /** Advance of every character, in shares of the font's size. */
  static final float ADVANCE = BlankGlyph.ADVANCE / (float) BlankGlyph.UNITS;

  private static final String NAME = "BerkasWords";
  private static final int MOST_CODES = 0xFFFF;
  private static final int CODES_PER_BLOCK = 100;

  private final COSDictionary font = new COSDictionary();
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();

  COSDictionary font() {
    return font;
  }

  /** The codes of a text as four hexadecimal digits each; what no text can hold is left out. */
  String codes(String text) {
    StringBuilder hex = new StringBuilder();
    text.codePoints()
        .filter(WordFont::isCharacter)
        .forEach(character -> hex.append("%04X".formatted(code(character))));
    return hex.toString();
  }

  private static boolean isCharacter(int code) {
    return switch (Character.getType(code)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> code != 0xFEFF;
    };
  }

  private int code(int character) {
    Integer known = codes.get(character);
    if (known != null) {
      return known;
    }
    if (codes.size() == MOST_CODES) {
      return code(codes.keySet().iterator().next());
    }
    codes.put(character, codes.size() + 1);
    return codes.size();
  }

  /** Writes the font, once every word is known. */
  void finish() throws IOException {
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, NAME);
    font.setName(COSName.ENCODING, "Identity-H");
    COSArray descendants = new COSArray();
    descendants.add(descendant());
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(meanings().getBytes(StandardCharsets.US_ASCII)));
  }

  private COSDictionary descendant() throws IOException {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, NAME);
    descendant.setItem(COSName.CIDSYSTEMINFO, info);
    descendant.setItem(COSName.FONT_DESC, descriptor());
    descendant.setInt(COSName.DW, BlankGlyph.ADVANCE);
    descendant.setItem(COSName.CID_TO_GID_MAP, stream(allBlank()));
    return descendant;
  }

  private static COSDictionary descriptor() throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, NAME);
    descriptor.setInt(COSName.FLAGS, 4);
    COSArray box = new COSArray();
    for (int side : new int[] {0, -BlankGlyph.DESCENT, BlankGlyph.ADVANCE, BlankGlyph.ASCENT}) {
      box.add(COSInteger.get(side));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, BlankGlyph.ASCENT);
    descriptor.setInt(COSName.DESCENT, -BlankGlyph.DESCENT);
    descriptor.setInt(COSName.CAP_HEIGHT, BlankGlyph.ASCENT);
    descriptor.setInt(COSName.STEM_V, 80);
    byte[] program = BlankGlyph.trueType();
    COSStream file = stream(program);
    file.setInt(COSName.LENGTH1, program.length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  /** Every code but 0 shows the glyph 1. */
  private byte[] allBlank() {
    byte[] map = new byte[2 * (codes.size() + 1)];
    for (int at = 3; at < map.length; at += 2) {
      map[at] = 1;
    }
    return map;
  }

  /** The ToUnicode table, ISO 32000-1, 9.10.3. */
  private String meanings() {
    StringBuilder table =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            """);
    int left = codes.size();
    int inBlock = 0;
    for (Map.Entry<Integer, Integer> entry : codes.entrySet()) {
      if (inBlock == 0) {
        table.append("%d beginbfchar\n".formatted(Math.min(left, CODES_PER_BLOCK)));
      }
      table.append("<%04X> <%s>\n".formatted(entry.getValue(), utf16(entry.getKey())));
      left--;
      inBlock = (inBlock + 1) % CODES_PER_BLOCK;
      if (inBlock == 0 || left == 0) {
        table.append("endbfchar\n");
      }
    }
    return table.append("endcmap CMapName currentdict /CMap defineresource pop end end").toString();
  }

  private static String utf16(int character) {
    StringBuilder hex = new StringBuilder();
    for (char unit : Character.toChars(character)) {
      hex.append("%04X".formatted((int) unit));
    }
    return hex.toString();
  }

  private static COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
