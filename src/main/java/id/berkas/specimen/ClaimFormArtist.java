package id.berkas.specimen;

import java.util.List;

/**
 * Forms 5 (old-age savings), 4 (death) and 7 (pension): who claims, why, and where the money goes.
 */
final class ClaimFormArtist implements PaperArtist {
  private record Cause(SpecimenClaim claim, String onForm) {}

  private static final List<Cause> CAUSES =
      List.of(
          new Cause(SpecimenClaim.JHT_USIA_PENSIUN, "Usia Pensiun / Usia 56 Tahun"),
          new Cause(SpecimenClaim.JHT_MENGUNDURKAN_DIRI, "Mengundurkan Diri"),
          new Cause(SpecimenClaim.JHT_PHK, "Pemutusan Hubungan Kerja (PHK)"),
          new Cause(SpecimenClaim.JHT_KONTRAK_BERAKHIR, "Kontrak Berakhir (PKWT)"),
          new Cause(SpecimenClaim.JHT_CACAT_TOTAL, "Cacat Total Tetap"),
          new Cause(SpecimenClaim.JHT_MENINGGAL_DUNIA, "Meninggal Dunia"),
          new Cause(SpecimenClaim.JHT_MENINGGALKAN_NKRI, "Meninggalkan Wilayah NKRI"),
          new Cause(SpecimenClaim.JHT_SEBAGIAN_10, "Sebagian 10 %"),
          new Cause(SpecimenClaim.JHT_SEBAGIAN_30, "Sebagian 30 %"));

  private final PaperKind kind;

  ClaimFormArtist(PaperKind kind) {
    this.kind = kind;
  }

  @Override
  public void draw(Pen pen, Brief brief) {
    FormSheet form = new FormSheet(pen, brief, number(brief), title(brief));
    if (brief.leaf() == 0) {
      first(form, brief);
    } else {
      second(form, brief);
    }
  }

  private String number(Brief brief) {
    String digit = kind.name().substring(1);
    return brief
            .variant()
            .pick("Formulir " + digit, "FORMULIR " + digit, "Formulir " + digit, "Form F" + digit)
        + (brief.leaf() == 0 ? "" : " (2)");
  }

  private List<String> title(Brief brief) {
    Variant v = brief.variant();
    String start =
        v.pick(
            "PENGAJUAN PEMBAYARAN",
            "FORMULIR PENGAJUAN PEMBAYARAN",
            "PENGAJUAN PEMBAYARAN",
            "PERMINTAAN PEMBAYARAN");
    String subject =
        switch (kind) {
          case F4 ->
              v.pick(
                  "JAMINAN KEMATIAN DAN JAMINAN HARI TUA",
                  "JAMINAN KEMATIAN",
                  "JAMINAN KEMATIAN DAN JAMINAN HARI TUA",
                  "JAMINAN KEMATIAN");
          case F7 -> "JAMINAN PENSIUN";
          case F5,
              KTP,
              KPJ,
              NPWP,
              KK,
              F3KK1,
              PAKLARING,
              TABUNGAN,
              MATI_DESA,
              AHLI_WARIS,
              NIKAH,
              PHK,
              KONTRAK,
              SK_PENSIUN,
              AKTIF,
              PERNYATAAN,
              ABSENSI,
              KRONOLOGIS,
              FOTO,
              UNKNOWN ->
              "JAMINAN HARI TUA";
        };
    return List.of(start, subject);
  }

  private void first(FormSheet form, Brief brief) {
    form.rows()
        .paragraph(
            brief
                .variant()
                .pick(
                    "Yang bertanda tangan di bawah ini :",
                    "Yang bertanda tangan dibawah ini:",
                    "Saya yang bertanda tangan di bawah ini",
                    "Yang bertanda tangan di bawah ini, saya :"));
    form.participant();
    form.rows()
        .row("Hubungan dengan Pekerja", brief.registration().applicantRelation().replace('_', ' '));
    if (!brief.registration().applicant().equals(brief.registration().participant())) {
      form.rows().row("Nama Pemohon", brief.registration().applicantName());
      form.number("NIK Pemohon", brief.registration().applicantNik(), "applicant-nik");
    }
    form.rows()
        .skip(3)
        .heading(
            brief
                .variant()
                .pick(
                    "RIWAYAT PEKERJAAN",
                    "A. RIWAYAT PEKERJAAN",
                    "Riwayat Pekerjaan",
                    "DATA PEKERJAAN"));
    form.employer();
    form.rows().skip(3);
    if (kind.leaves() == 1) {
      second(form, brief);
    }
  }

  private void second(FormSheet form, Brief brief) {
    if (brief.leaf() > 0) {
      form.rows()
          .row("Nomor Peserta", brief.registration().kpj(), "kpj", brief.registration().kpj());
      form.rows()
          .row(
              "Nama",
              brief.registration().participant().fullName(),
              "name",
              brief.registration().participant().fullName());
      form.rows().skip(3);
    }
    if (kind == PaperKind.F5) {
      form.rows()
          .heading(
              brief
                  .variant()
                  .pick("SEBAB KLAIM", "B. SEBAB KLAIM", "SEBAB KLAIM :", "ALASAN PENGAJUAN"));
      CAUSES.forEach(
          cause -> form.rows().tick(cause.claim() == brief.registration().claim(), cause.onForm()));
    } else {
      form.rows().heading("JENIS PENGAJUAN");
      form.rows()
          .tick(
              true,
              brief.registration().claim().program()
                  + " - "
                  + brief.registration().claim().cause().replace('_', ' '));
      form.rows().tick(false, "Beasiswa Pendidikan Anak");
    }
    form.rows()
        .skip(3)
        .heading(
            brief
                .variant()
                .pick("DATA REKENING", "C. REKENING PENERIMA", "REKENING", "PEMBAYARAN MELALUI"));
    form.account(brief.registration().applicant());
    form.sign(brief.registration().applicantName());
  }
}
