package id.berkas.completeness;

import id.berkas.classification.CatalogueNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which documents should say the same as the registration, and about what.
 *
 * @param papers by what they say, the document types that are compared
 * @param settles document types that explain a difference, and of what
 * @param sameName likeness from which two names count as one, 0 to 1
 */
record Agreement(Map<About, Set<String>> papers, Map<String, Set<About>> settles, double sameName) {

  private static final double SAME_NAME = 0.88;

  /** What two papers may say differently. */
  enum About {
    NAME,
    NIK,
    BIRTH_DATE,
    ACCOUNT_HOLDER;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  Agreement {
    papers = Map.copyOf(papers);
    settles = Map.copyOf(settles);
  }

  static Agreement read(CatalogueNode root, Vocabulary words) {
    Map<About, Set<String>> papers = new EnumMap<>(About.class);
    Map<String, Set<About>> settles = new HashMap<>();
    @Nullable CatalogueNode node = root.find("agreement").orElse(null);
    if (node == null) {
      return new Agreement(papers, settles, SAME_NAME);
    }
    node.allow(Set.of("papers", "settles", "same-name"));
    node.get("papers")
        .entries()
        .forEach(
            (about, types) -> {
              types.items().forEach(type -> words.known(type, type.text()));
              papers.put(about(types, about), new HashSet<>(types.texts()));
            });
    node.get("settles")
        .entries()
        .forEach(
            (type, abouts) -> {
              words.known(abouts, type);
              Set<About> what = new HashSet<>();
              abouts.items().forEach(about -> what.add(about(about, about.text())));
              settles.put(type, what);
            });
    return new Agreement(papers, settles, node.get("same-name").number());
  }

  private static About about(CatalogueNode node, String code) {
    Set<String> codes = new TreeSet<>();
    for (About about : About.values()) {
      codes.add(about.code());
      if (about.code().equals(code)) {
        return about;
      }
    }
    throw node.refusal("nothing is known about '" + code + "'", "Use one of " + codes + ".");
  }
}
