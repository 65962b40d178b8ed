package id.berkas.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The name of a file that somebody sends, fit for a folder.
 *
 * @param name the last part of the path, without anything a file system or a terminal would obey
 * @param whys why it is another than the one it was sent with; none when it is the same
 */
record UploadName(String name, Set<Uploads.Renamed> whys) {

  private static final int LONGEST = 120;

  UploadName {
    whys = Set.copyOf(whys);
  }

  /** The folders before a name are not part of it. */
  static UploadName of(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("^[.]+|[^\\p{L}\\p{N}._() -]", "_").strip();
    Set<Uploads.Renamed> whys = EnumSet.noneOf(Uploads.Renamed.class);
    if (!plain.equals(last)) {
      whys.add(Uploads.Renamed.SIGNS);
    }
    if (plain.length() > LONGEST) {
      whys.add(Uploads.Renamed.TOO_LONG);
      plain = plain.substring(plain.length() - LONGEST);
    }
    return new UploadName(plain, whys);
  }

  /** Another copy of the same name, because files lie there under the former. */
  UploadName copy(int number) {
    int dot = Math.max(0, name.lastIndexOf('.'));
    Set<Uploads.Renamed> more = EnumSet.of(Uploads.Renamed.NAME_TAKEN);
    more.addAll(whys);
    return new UploadName(
        "%s (%d)%s".formatted(name.substring(0, dot), number, name.substring(dot)), more);
  }

  /** In the order they were found. */
  List<Uploads.Renamed> reasons() {
    List<Uploads.Renamed> reasons = new ArrayList<>(whys);
    reasons.sort(null);
    return reasons;
  }
}
