package id.berkas.completeness;

import java.util.List;
import java.util.Set;

/**
 * What one kind of claim asks for.
 *
 * @param program such as JHT
 * @param causes the claim causes it is for; empty for all that no other rule names
 * @param source where it is written
 * @param documents the requirements, each a list of types of which one is enough
 */
record Rule(String program, Set<String> causes, String source, List<List<String>> documents) {

  Rule {
    causes = Set.copyOf(causes);
    documents = documents.stream().map(List::copyOf).toList();
  }
}
