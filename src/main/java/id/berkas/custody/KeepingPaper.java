package id.berkas.custody;

import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long paper is kept before it may be destroyed.
 *
 * @param keepPaper of any programme; bookkeeping documents are kept ten years (UU 8/1997)
 * @param keepPaperOf of single programmes, by code such as JKK
 */
@ConfigurationProperties("berkas.custody")
public record KeepingPaper(
    @DefaultValue("P10Y") Period keepPaper, @Nullable Map<String, Period> keepPaperOf) {

  public KeepingPaper {
    keepPaperOf = keepPaperOf == null ? Map.of() : Map.copyOf(keepPaperOf);
  }

  /**
   * @param program code; null when it is not known
   */
  Period of(@Nullable String program) {
    Period own = program == null || keepPaperOf == null ? null : keepPaperOf.get(program);
    return own == null ? keepPaper : own;
  }
}
