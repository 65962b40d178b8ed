package id.berkas.classification;

import java.util.List;

/** The document types that officers set by hand: what the learned classifier is trained on. */
public interface TypeCorrections {

  /** Those that stand, one for the words of each page: the last that was said. */
  List<TypeCorrection> all();
}
