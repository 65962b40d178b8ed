package id.berkas.architecture.planted;

import com.google.zxing.BarcodeFormat;
import jakarta.jms.Message;
import net.sourceforge.tess4j.Word;
import opennlp.tools.doccat.DoccatModel;
import org.apache.camel.Exchange;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uses every fenced library at once. */
record LeavesTheFence(
    BarcodeFormat zxing,
    Message jms,
    Word tess4j,
    Exchange camel,
    PDDocument pdfbox,
    DoccatModel opennlp,
    JdbcClient sql) {
  void print() {
    System.out.println(this);
  }
}
