package id.berkas.classification;

import java.util.List;
import java.util.stream.Stream;

/** A value understood, with the pieces it was read from and how far correction lowers trust. */
record Reading(FieldKind kind, Span span, String value, double trust, List<String> warnings) {

  Reading {
    warnings = List.copyOf(warnings);
  }

  Field field(String page) {
    return span.field(kind, value, page, trust, warnings);
  }

  Reading warned(List<String> more) {
    List<String> all = Stream.concat(warnings.stream(), more.stream()).distinct().toList();
    return new Reading(kind, span, value, trust, all);
  }
}
