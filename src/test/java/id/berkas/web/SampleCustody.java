package id.berkas.web;

import id.berkas.custody.Answer;
import id.berkas.custody.Custody;
import id.berkas.custody.Papers;
import id.berkas.document.Batch;
import id.berkas.document.Pages;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** A drop box whose three packets came of four envelopes, and a sheet that is out of its rack. */
@TestComponent
class SampleCustody {

  private final Custody custody;
  private final Papers papers;
  private final Pages pages;

  SampleCustody(Custody custody, Papers papers, Pages pages) {
    this.custody = custody;
    this.papers = papers;
    this.pages = pages;
  }

  /** On an empty database slip and box have the number 1. */
  void layOut(Batch batch) {
    String second = pages.ofBatch(batch.id()).get(1).id();
    papers.askFor(batch.id(), second, "Stempel perusahaan tidak terbaca", "officer");
    papers.place(batch.id(), "Rak 3, boks 12", "sari");
    long box = ((Answer.Done) custody.empty("PKL", "Drop box depan", 4, "sari")).id();
    custody.disinfect(box, "sari");
    custody.handOver(box, "Budi, ruang belakang", "sari");
    custody.scanned(box, List.of(batch.id()), "budi");
  }
}
