package id.berkas.specimen;

import java.util.List;

/** An account whose bank, number and branch follow from its holder. */
record BankAccount(String bank, String fullBank, String number, String branch) {
  private record Bank(String name, String fullName, int digits) {}

  private static final List<Bank> BANKS =
      List.of(
          new Bank("BANK RAKYAT SPECIMEN", "PT BANK RAKYAT SPECIMEN (PERSERO) Tbk", 15),
          new Bank("BANK NEGARA SPECIMEN", "PT BANK NEGARA SPECIMEN (PERSERO) Tbk", 10),
          new Bank("BANK MANDALA SPECIMEN", "PT BANK MANDALA SPECIMEN Tbk", 13),
          new Bank("BANK CENTRA SPECIMEN", "PT BANK CENTRA SPECIMEN Tbk", 10));

  static BankAccount of(SpecimenPerson holder) {
    Dice dice = new Dice(holder.nik().hashCode());
    Bank bank = dice.pick(BANKS);
    return new BankAccount(
        bank.name(),
        bank.fullName(),
        dice.digits(bank.digits()),
        dice.oneOf("PEKALONGAN", "KEDUNGWUNI", "BATANG", "PEMALANG"));
  }
}
