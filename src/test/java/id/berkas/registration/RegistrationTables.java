package id.berkas.registration;

import org.springframework.context.annotation.Import;

/** The beans of the registrations, for stages under test that need them. */
@Import({
  Registrations.class,
  RegistrationChanges.class,
  RegistrationTaking.class,
  SearchIndexes.class,
  RegistrationImport.class,
  RegistrationLife.class
})
public class RegistrationTables {}
