package id.berkas.specimen;

import java.time.LocalDate;

/**
 * A person who does not exist.
 *
 * @param fullName in capitals, as on the card, titles included
 * @param nik 16 digits whose serial is 99xx, which marks it as a test number
 * @param street street, house number; the rest of the address is the region's
 */
public record SpecimenPerson(
    String fullName,
    String nik,
    String birthPlace,
    LocalDate birthDate,
    Sex sex,
    String motherName,
    String fatherName,
    String street,
    String neighbourhood,
    String village,
    String district,
    String regency,
    String province,
    String postCode,
    String religion,
    String maritalStatus,
    String occupation) {

  /** The address on one line, without province. */
  String address() {
    return "%s RT/RW %s, %s, %s, %s".formatted(street, neighbourhood, village, district, regency);
  }
}
