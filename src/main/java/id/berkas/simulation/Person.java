package id.berkas.simulation;

import java.time.LocalDate;

/** Somebody who does not exist; the NIK's serial 99xx says so. */
record Person(String name, String nik, LocalDate born, boolean woman, String mother) {

  private static final int FIRST_DAY = -5475;
  private static final int DAYS = 17_000;

  static Person roll(Chance chance, String area) {
    boolean woman = chance.of(0.45);
    LocalDate born = LocalDate.ofEpochDay(FIRST_DAY + (long) chance.below(DAYS));
    return new Person(
        Names.of(chance, woman, born.getYear()),
        nik(area, born, woman, chance.between(1, 99)),
        born,
        woman,
        Names.of(chance, true, born.getYear() - 25));
  }

  static String nik(String area, LocalDate born, boolean woman, int serial) {
    int day = born.getDayOfMonth() + (woman ? 40 : 0);
    return area
        + two(day)
        + two(born.getMonthValue())
        + two(born.getYear() % 100)
        + "99"
        + two(serial);
  }

  String area() {
    return nik.substring(0, 6);
  }

  Person named(String other) {
    return new Person(other, nik, born, woman, mother);
  }

  Person numbered(String other) {
    return new Person(name, other, born, woman, mother);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
