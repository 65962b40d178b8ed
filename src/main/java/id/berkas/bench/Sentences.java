package id.berkas.bench;

import java.util.List;
import java.util.Random;

/** Running text and what stands between it: names, dates, sums and numbers. */
final class Sentences {

  private static final List<String> NAMES =
      List.of(
          "Siti Aminah",
          "Budi Santoso",
          "Nur Hidayah",
          "Agus Wijaya",
          "Dewi Lestari",
          "Joko Prasetyo",
          "Rina Kusumawati",
          "Muhammad Fauzi",
          "Yuliana Sari",
          "Eko Supriyadi");

  private final Random random;

  private final Phrases phrases;

  Sentences(Random random, Phrases phrases) {
    this.random = random;
    this.phrases = phrases;
  }

  String sentence() {
    return switch (random.nextInt(4)) {
      case 0 -> "%s %s %s.".formatted(who(), does(), what());
      case 1 -> "%s %s %s, %s %s.".formatted(who(), does(), what(), phrases.and(), what());
      case 2 -> "%s %s %s.".formatted(phrases.day().formatted(date()), does(), what());
      default -> "%s %s.".formatted(phrases.sum().formatted(money()), what());
    };
  }

  private String who() {
    return of(phrases.who());
  }

  private String does() {
    return of(phrases.does());
  }

  private String what() {
    return of(phrases.what());
  }

  String name() {
    return of(NAMES);
  }

  String date() {
    return "%02d-%02d-%d"
        .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1960 + random.nextInt(60));
  }

  String money() {
    return "Rp%d.%03d.%03d,00"
        .formatted(1 + random.nextInt(48), random.nextInt(1000), random.nextInt(1000));
  }

  /** A NIK whose serial number, 99xx, no registry office reaches. */
  String nik() {
    return "3375%02d%02d%02d%02d99%02d"
        .formatted(
            1 + random.nextInt(4),
            1 + random.nextInt(28) + (random.nextBoolean() ? 40 : 0),
            1 + random.nextInt(12),
            random.nextInt(100),
            1 + random.nextInt(99));
  }

  String kpj() {
    return "%011d".formatted(10_000_000_000L + (long) (random.nextDouble() * 20_000_000_000L));
  }

  private String of(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
