package id.berkas.web.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What each reader was shown today on each list, as far as it is on record: a page that brings
 * itself up to date shows the same people a thousand times a day. Kept in memory; what is forgotten
 * is recorded again.
 */
@Component
class Acquaintances {

  private static final int MOST_LISTS = 2_000;
  private static final int MOST_ON_ONE = 20_000;

  private final Map<String, Met> lists =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Met> eldest) {
          return size() > MOST_LISTS;
        }
      };

  private record Met(LocalDate day, Set<String> questions, Set<String> whose) {}

  /** Those that the reader has not met on this list today. */
  synchronized List<String> strangers(String list, List<String> whose, LocalDate today) {
    List<String> strangers = new ArrayList<>(whose);
    strangers.removeAll(met(list, today).whose());
    return strangers;
  }

  /** Whether the list was asked for in these words today. */
  synchronized boolean knows(String list, String question, LocalDate today) {
    return met(list, today).questions().contains(question);
  }

  /** From now on they are known. */
  synchronized void introduce(String list, String question, List<String> whose, LocalDate today) {
    Met met = met(list, today);
    if (met.whose().size() + met.questions().size() > MOST_ON_ONE) {
      met.whose().clear();
      met.questions().clear();
    }
    met.questions().add(question);
    met.whose().addAll(whose);
  }

  private Met met(String list, LocalDate today) {
    Met met = lists.get(list);
    if (met == null || !met.day().equals(today)) {
      met = new Met(today, new HashSet<>(), new HashSet<>());
      lists.put(list, met);
    }
    return met;
  }
}
