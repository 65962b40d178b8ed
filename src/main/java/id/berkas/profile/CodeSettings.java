package id.berkas.profile;

import java.util.List;
import java.util.Set;

/**
 * Which codes count on a scanner's paper, and what they do.
 *
 * @param formats the kinds of codes that are looked for
 * @param rules in their order; the first that fits decides
 * @param patchEdge the edge from which patch codes are read
 */
public record CodeSettings(Set<CodeFormat> formats, List<CodeRule> rules, PatchEdge patchEdge) {

  public static final CodeSettings USUAL =
      new CodeSettings(CodeFormat.USUAL, List.of(CodeRule.PATCH_SHEETS), PatchEdge.NEAREST);

  public CodeSettings {
    formats = Set.copyOf(formats);
    rules = List.copyOf(rules);
  }
}
