package id.berkas.hold;

/**
 * The one table of reasons. Each says who can go on and what that person reads, in Indonesian and
 * English.
 */
public enum HoldReason {
  NOT_A_SCAN(
      Owner.CLERK,
      "Berkas ini bukan PDF, TIFF, JPEG, PNG, BMP, GIF atau WebP. Pindai ulang kertasnya.",
      "This file is not a PDF, TIFF, JPEG, PNG, BMP, GIF or WebP. Scan the paper again."),
  EMPTY_FILE(
      Owner.CLERK,
      "Berkas ini kosong (0 byte). Pindai ulang kertasnya.",
      "This file is empty (0 bytes). Scan the paper again."),
  NO_PAGES(
      Owner.CLERK,
      "Berkas ini tidak berisi halaman. Pindai ulang kertasnya.",
      "This file has no pages. Scan the paper again."),
  TRUNCATED(
      Owner.CLERK,
      "Berkas ini terpotong: akhirnya hilang. Pindai ulang kertasnya.",
      "This file is cut off: its end is missing. Scan the paper again."),
  DAMAGED(
      Owner.CLERK,
      "Berkas ini rusak dan tidak dapat dibuka. Pindai ulang kertasnya.",
      "This file is damaged and cannot be opened. Scan the paper again."),
  ENCRYPTED(
      Owner.CLERK,
      "Berkas ini terkunci kata sandi. Masukkan sandinya, atau matikan sandi pada pemindai lalu pindai ulang.",
      "This file is locked with a password. Enter it, or turn it off at the scanner and scan again."),
  TOO_MANY_PAGES(
      Owner.CLERK,
      "Berkas ini punya lebih banyak halaman daripada batas profil. Pindai dalam tumpukan lebih kecil.",
      "This file has more pages than the profile allows. Scan in smaller stacks."),
  TOO_MANY_PIXELS(
      Owner.CLERK,
      "Halaman ini lebih besar daripada batas profil. Pindai pada 300 dpi.",
      "This page is larger than the profile allows. Scan at 300 dpi."),
  TOO_LARGE(
      Owner.CLERK,
      "Berkas ini lebih besar daripada batas profil. Pindai dalam tumpukan lebih kecil.",
      "This file is larger than the profile allows. Scan in smaller stacks."),
  UNPACKS_TOO_LARGE(
      Owner.CLERK,
      "Halaman ini membengkak melebihi batas profil saat dibuka. Pindai ulang kertasnya.",
      "This page unpacks to more than the profile allows. Scan the paper again."),
  NESTED_TOO_DEEP(
      Owner.CLERK,
      "Halaman ini bersarang lebih dalam daripada batas profil. Pindai ulang kertasnya.",
      "This page is nested deeper than the profile allows. Scan the paper again."),
  OUTSIDE_THE_FOLDER(
      Owner.ADMINISTRATOR,
      "Nama ini menunjuk ke luar folder pemindai dan ditolak. Hapus tautannya.",
      "This name points outside the scanner folder and was refused. Remove the link."),
  TOOK_TOO_LONG(
      Owner.CLERK,
      "Halaman ini melewati batas waktu. Coba lagi, atau pindai ulang.",
      "This page took longer than its time limit. Retry, or scan it again."),
  UNREADABLE(
      Owner.CLERK,
      "Halaman ini tiga kali menghentikan pembacanya. Lihat halamannya dan pindai ulang.",
      "This page stopped its reader three times. Look at it and scan it again."),
  DRAWS_NOTHING(
      Owner.CLERK,
      "Halaman ini berisi gambar yang tidak dapat digambar. Pindai ulang kertasnya.",
      "This page holds an image that could not be drawn. Scan the paper again."),
  EMPTY_PACKET(
      Owner.CLERK,
      "Tidak ada halaman terbaca setelah lembar sampul ini. Cari isi amplopnya lalu pindai bersama sampulnya.",
      "No readable page follows this cover sheet. Find the papers of the envelope and scan them with the sheet."),
  BATCH_BLANK(
      Owner.CLERK,
      "Semua halaman bundel ini tampak kosong. Lihat halamannya: kembalikan yang bertulisan dengan K, atau pindai ulang lebih gelap.",
      "Every page of this batch looks blank. Look at its pages: bring back with K what has writing, or scan it again darker."),
  RESCAN_EXPECTED(
      Owner.CLERK,
      "Kertas ini akan dipindai ulang. Pindai lagi, lalu tunjuk hasilnya di halaman pemindainya.",
      "This paper is to be scanned again. Feed it again, then point to it on the page of its scanner."),
  BACKS_MISSING(
      Owner.CLERK,
      "Baru satu sisi dari tumpukan ini yang dipindai. Pindai sisi belakangnya, atau nyatakan bahwa kertasnya satu sisi.",
      "Only one side of this stack was scanned so far. Scan its backs, or say that its paper has one side."),
  PASSES_DIFFER(
      Owner.CLERK,
      "Jumlah sisi depan dan sisi belakang tumpukan ini berbeda. Lihat pasangannya, lalu tentukan letak celahnya atau pindai ulang.",
      "This stack has a different number of fronts and backs. Look at the pairs, then say where the gap is or scan again."),
  PAIR_UNCONFIRMED(
      Owner.CLERK,
      "Sisi depan dan sisi belakang tumpukan ini menunggu dipastikan. Lihat pasangannya.",
      "The fronts and backs of this stack wait to be confirmed. Look at the pairs."),
  PROFILE_GONE(
      Owner.ADMINISTRATOR,
      "Profil pemindai yang membawa kertas ini tidak ada lagi. Kembalikan profil dengan nama itu, mulai ulang program, lalu coba lagi.",
      "The scanner profile that brought this paper is gone. Put the profile of that name back, restart the program, and retry."),
  STORE_FULL(
      Owner.ADMINISTRATOR,
      "Tempat simpan penuh atau gagal. Kosongkan ruang; berkasnya menunggu di folder pemindai.",
      "The store is full or failing. Free some space; the file waits in its scanner folder."),
  ORIGINAL_MISSING(
      Owner.ADMINISTRATOR,
      "Isi ini tidak ada lagi di tempat simpan. Pulihkan tempat simpan dari cadangan lalu coba lagi; bila tidak bisa, pindai ulang kertasnya.",
      "This content is not in the store any more. Restore the store from its backup and retry; if that fails, scan the paper again."),
  FOLDER_UNUSABLE(
      Owner.ADMINISTRATOR,
      "Folder pemindai tidak dapat dibaca atau ditulis. Perbaiki sambungan dan hak aksesnya; berkas menunggu di sana.",
      "The scanner folder cannot be read or written. Repair its connection and permissions; files wait there."),
  BAD_REGISTRATIONS(
      Owner.ADMINISTRATOR,
      "Sebagian baris daftar registrasi ditolak. Perbaiki baris yang disebut dan kirim lagi.",
      "Some rows of the registration list were refused. Correct the rows named and send it again."),
  BAD_CATALOGUE(
      Owner.ADMINISTRATOR,
      "Berkas katalog ini ditolak; yang lama tetap berlaku. Perbaiki baris yang disebut lalu simpan.",
      "This catalogue file was refused; the former one stays in force. Correct the line named and save it."),
  BAD_MODEL(
      Owner.ADMINISTRATOR,
      "Model jenis dokumen ini tidak dapat dibaca; yang sebelumnya tetap berlaku. Pilih yang lain dengan `berkas classifier use` atau latih lagi.",
      "This model of document types cannot be read; the former one stays in force. Choose another with `berkas classifier use`, or train again."),
  FAILED(
      Owner.ADMINISTRATOR,
      "Langkah ini gagal karena kesalahan program. Coba lagi; bila terulang, hubungi pengelola.",
      "This step failed by a fault of the program. Retry; if it happens again, call support.");

  /** Whose turn it is. */
  public enum Owner {
    CLERK,
    OFFICER,
    ADMINISTRATOR
  }

  private final Owner owner;
  private final String indonesian;
  private final String english;

  HoldReason(Owner owner, String indonesian, String english) {
    this.owner = owner;
    this.indonesian = indonesian;
    this.english = english;
  }

  public Owner owner() {
    return owner;
  }

  public String indonesian() {
    return indonesian;
  }

  public String english() {
    return english;
  }
}
