package id.berkas.registration;

import com.fasterxml.jackson.core.type.TypeReference;
import id.berkas.document.Json;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a registration lies in its table. The order of the columns is the same in both directions.
 */
final class RegistrationRow {

  static final String INSERT =
      """
      insert into registration (program, claim_cause, channel, branch, nik, kpj, npp, company_name, full_name, name_key, mother_name, birth_place,
        birth_date, sex, phone, email, service_date, applicant_name, applicant_nik,
        applicant_relation, company, closed, attributes, number, brought_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String UPDATE =
      """
      update registration set program = ?, claim_cause = ?, channel = ?, branch = ?, nik = ?,
        kpj = ?, npp = ?, company_name = ?,
        full_name = ?, name_key = ?, mother_name = ?, birth_place = ?, birth_date = ?, sex = ?,
        phone = ?, email = ?, service_date = ?, applicant_name = ?, applicant_nik = ?,
        applicant_relation = ?, company = ?, closed = ?, attributes = ?
      where number = ?
      """;

  /** How many values {@link #write} sets. */
  static final int VALUES = 24;

  private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

  private RegistrationRow() {}

  static void write(Registration registration, PreparedStatement row) throws SQLException {
    @Nullable Object[] values = {
      registration.program().name(),
      registration.claimCause(),
      registration.channel(),
      registration.branch(),
      registration.nik(),
      registration.kpj(),
      registration.npp(),
      registration.companyName(),
      registration.fullName(),
      PersonName.of(registration.fullName()).key(),
      registration.motherName(),
      registration.birthPlace(),
      date(registration.birthDate()),
      registration.sex(),
      registration.phone(),
      registration.email(),
      date(registration.serviceDate()),
      registration.applicantName(),
      registration.applicantNik(),
      registration.applicantRelation(),
      registration.company(),
      registration.closed(),
      Json.write(new TreeMap<>(registration.attributes())),
      registration.number()
    };
    for (int column = 0; column < values.length; column++) {
      row.setObject(column + 1, values[column]);
    }
  }

  static Registration read(ResultSet row, int n) throws SQLException {
    return new Registration(
        row.getString("number"),
        Program.valueOf(row.getString("program")),
        row.getString("claim_cause"),
        row.getString("channel"),
        row.getString("branch"),
        row.getString("nik"),
        row.getString("kpj"),
        row.getString("npp"),
        row.getString("company_name"),
        row.getString("full_name"),
        row.getString("mother_name"),
        row.getString("birth_place"),
        day(row.getDate("birth_date")),
        row.getString("sex"),
        row.getString("phone"),
        row.getString("email"),
        day(row.getDate("service_date")),
        row.getString("applicant_name"),
        row.getString("applicant_nik"),
        row.getString("applicant_relation"),
        row.getString("company"),
        row.getString("closed"),
        Json.read(row.getString("attributes"), STRINGS));
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }
}
