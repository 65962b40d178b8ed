package id.berkas.registration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a command asks of the registrations, of a running hub too. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RegistrationOrder.Find.class, name = "find"),
  @JsonSubTypes.Type(value = RegistrationOrder.Show.class, name = "show"),
  @JsonSubTypes.Type(value = RegistrationOrder.Close.class, name = "close"),
  @JsonSubTypes.Type(value = RegistrationOrder.Reopen.class, name = "reopen"),
  @JsonSubTypes.Type(value = RegistrationOrder.Merge.class, name = "merge")
})
public sealed interface RegistrationOrder {

  /** Those with one of these; null where it is not asked for. Who asks goes on record. */
  record Find(@Nullable String nik, @Nullable String kpj, @Nullable String name, String who)
      implements RegistrationOrder {}

  /** All about one, with its history when asked for. Who asks goes on record. */
  record Show(String number, boolean history, String who) implements RegistrationOrder {}

  /** See {@link RegistrationLife#close}. */
  record Close(String number, String reason, String who) implements RegistrationOrder {}

  /** See {@link RegistrationLife#reopen}. */
  record Reopen(String number, String who) implements RegistrationOrder {}

  /** See {@link RegistrationLife#merge}. */
  record Merge(String number, String into, String who) implements RegistrationOrder {}
}
