package id.berkas.registration;

/**
 * A command handed a registration file to a running hub; the answer is an {@link ImportReport}.
 *
 * @param file name of the copy in the registrations folder, see {@link #COPY}
 * @param name what the file is called; untrusted text
 * @param who whom the history names
 */
public record ImportAsked(String file, String name, String who) {

  /** How copies are named: the folder's own route leaves them alone. */
  public static final String COPY = "[0-9a-f-]{36}\\.part";
}
