package id.berkas.profile;

/** What happens to an original in the scanner folder once it is safe in the store. */
public enum AfterIntake {
  MOVE_TO_DONE,
  DELETE
}
