package id.berkas.document;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for a person, in both languages of the program.
 *
 * @param textId in Indonesian
 * @param textEn in English
 */
public record Told(String textId, String textEn) {

  private static final ResourceBundle INDONESIAN = texts("id");
  private static final ResourceBundle ENGLISH = texts("en");

  /**
   * A sentence of {@code messages_id.properties} and {@code messages_en.properties}.
   *
   * @param key its key
   * @param values untrusted text that takes its places
   */
  public static Told of(String key, String... values) {
    return new Told(said(INDONESIAN, key, values), said(ENGLISH, key, values));
  }

  /** Several as one. */
  public static Told all(List<Told> parts) {
    return new Told(
        String.join("; ", parts.stream().map(Told::textId).toList()),
        String.join("; ", parts.stream().map(Told::textEn).toList()));
  }

  /** In the language of a reader: Indonesian unless English is asked for. */
  public String in(Locale reader) {
    return reader.getLanguage().equals("en") ? textEn : textId;
  }

  private static String said(ResourceBundle texts, String key, String... values) {
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
  }

  private static ResourceBundle texts(String language) {
    return ResourceBundle.getBundle(
        "messages",
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
