package id.berkas.profile;

/** What a scanner's one run looks like on disk. */
public enum BatchKind {
  /** Each file is a batch. */
  ONE_FILE,
  /** Each subfolder of page files is a batch. */
  FOLDER,
  /** Page files whose names differ only in their last number are a batch. */
  COMMON_PREFIX
}
