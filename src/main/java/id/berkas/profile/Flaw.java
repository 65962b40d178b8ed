package id.berkas.profile;

/** What can be wrong with a profile, each with the sentence that logs and commands say. */
public enum Flaw {
  UNREADABLE("this is not readable YAML (%s); correct it or restore the file."),
  EMPTY("the profile is empty; copy one of the others and change it."),
  UNKNOWN_KEY("the key \"%s\" is unknown; remove it or use one of %s."),
  MISSING("the key \"%s\" is missing%s; add it."),
  WRONG_VALUE("\"%s\" has the wrong value %s; %s."),
  OTHER_NAME("the name \"%s\" must be that of the file; rename one of them."),
  BACKS_WITHOUT_HAND("\"%s\" counts only with \"duplex: by-hand\"; remove one or set the other."),
  QUIET_TOO_LONG(
      "\"quietTime\" (%s s) must be shorter than \"giveUpAfter\" (%s s); change one of them."),
  TWO_RULES("\"%s\" and \"%s\" are two rules for one thing; keep one."),
  NO_PATTERN(
      "\"%s\" in \"%s\" is no shell pattern (%s); correct it, such as *.pdf or *.{jpg,jpeg}."),
  PASSWORDS_NOT_KEPT("versions do not keep \"passwords\"; write them again, or remove the key."),
  TOO_MUCH("\"%s\" of %s MB guards against nothing; it may be at most %s MB."),
  BACK_WITHOUT_DUPLEX(
      "\"back: drop\" counts only with \"duplex: true\" or \"duplex: by-hand\"; set that, or leave \"back\" out."),
  CODE_NOT_LOOKED_FOR("the rule is for \"%s\", which is not among \"formats\"; add it there."),
  NO_EXPRESSION("\"%s\" is no regular expression (%s); correct it."),
  HOLDS_THE_DATA(
      "the folder %s is or holds the data folder %s; give each scanner a folder of its own, such as scans/%s."),
  OVERLAPS_THE_PROGRAM(
      "the folder %s overlaps the program's own folder %s; give each scanner a folder of its own, such as scans/%s."),
  OVERLAPS_A_SCANNER(
      "the folder %s overlaps that of \"%s\"; give each scanner a folder of its own, such as scans/%s."),
  OUT_OF_REACH("%s"),
  NOT_WRITABLE("the folder of the profiles cannot be written (%s); make it writable.");

  private final String sentence;

  Flaw(String sentence) {
    this.sentence = sentence;
  }

  String sentence(Object... details) {
    return sentence.formatted(details);
  }
}
