package id.berkas.imaging;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;

/** A ticked box of a form: as the form draws it, or a cross where it does not say how. */
final class PdfTick {

  private static final String OFF = "Off";

  /** Share of the box that stays free on each side of the cross. */
  private static final float MARGIN = 0.2f;

  private PdfTick() {}

  static void draw(PDDocument document, PDAcroForm form, PDButton button, PDAnnotationWidget widget)
      throws IOException {
    if (widget.getAppearance() != null) {
      form.refreshAppearances(List.of(button));
    } else if (on(button, widget)) {
      cross(document, widget);
    }
  }

  /** Of several boxes the one that is ticked says so itself. */
  private static boolean on(PDButton button, PDAnnotationWidget widget) {
    String own = widget.getCOSObject().getNameAsString(COSName.AS);
    String state = own == null && button.getWidgets().size() == 1 ? button.getValue() : own;
    return state != null && !state.isEmpty() && !state.equals(OFF);
  }

  private static void cross(PDDocument document, PDAnnotationWidget widget) throws IOException {
    PDRectangle box = widget.getRectangle();
    float right = box.getWidth() * (1 - MARGIN);
    float top = box.getHeight() * (1 - MARGIN);
    float left = box.getWidth() * MARGIN;
    float bottom = box.getHeight() * MARGIN;
    PDAppearanceStream cross = new PDAppearanceStream(document);
    cross.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
    try (PDPageContentStream pen = new PDPageContentStream(document, cross)) {
      pen.setLineWidth(Math.min(box.getWidth(), box.getHeight()) / 10);
      pen.moveTo(left, bottom);
      pen.lineTo(right, top);
      pen.moveTo(left, top);
      pen.lineTo(right, bottom);
      pen.stroke();
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(cross);
    widget.setAppearance(appearance);
  }
}
