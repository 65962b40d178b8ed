package id.berkas.profile;

/** Hears of profiles that were changed while the program runs. */
@FunctionalInterface
public interface ProfileWatch {
  void changed(ScannerProfile profile);
}
