package id.berkas.profile;

import java.util.List;

/** What a text would be as a scanner profile. */
public sealed interface ProfileDraft {

  /** It can be used. */
  record Good(ScannerProfile profile) implements ProfileDraft {}

  /**
   * It cannot.
   *
   * @param faults from the top of the text
   */
  record Faulty(List<Fault> faults) implements ProfileDraft {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /**
   * One fault.
   *
   * @param line where it stands, from 1
   * @param pointer JSON pointer of the key it is about, such as {@code /limits/pages}
   * @param flaw what is wrong
   * @param details what fills the gaps of its sentence; untrusted text
   * @param sentence what is wrong and what to do, in English
   */
  record Fault(int line, String pointer, Flaw flaw, List<String> details, String sentence) {
    public Fault {
      details = List.copyOf(details);
    }
  }
}
