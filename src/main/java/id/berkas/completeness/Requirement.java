package id.berkas.completeness;

import java.util.List;

/**
 * One document a claim asks for.
 *
 * @param oneOf document types of which one is enough, the one to ask for first; substitutes follow
 * @param when asked only then
 * @param ask what the participant reads when it is not there
 * @param source where it is written
 * @param checks what an officer looks at on what was found
 */
record Requirement(List<String> oneOf, Condition when, Text ask, String source, List<Text> checks) {

  Requirement {
    oneOf = List.copyOf(oneOf);
    checks = List.copyOf(checks);
  }
}
