package id.berkas.imaging;

import id.berkas.hold.HoldException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.fixup.processor.AcroFormDefaultsProcessor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDFieldFactory;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws what was typed or ticked in a form whose program left that to whoever shows the page, ISO
 * 32000-1 12.7.2. In memory only. A field that cannot be drawn leaves the rest of its page as it
 * is.
 */
final class PdfForm {

  private static final Logger LOG = LoggerFactory.getLogger(PdfForm.class);

  private static final int MOST_FIELDS = 2_000;
  private static final int MOST_LETTERS = 20_000;
  private static final int DEEPEST = 32;

  /** A packed value, which unpacks to at most a thousand times as much. */
  private static final int MOST_PACKED = 4096;

  /** The one font that every form is given, and the letters it has. */
  private static final String PLAIN = "/Helv 0 Tf 0 g";

  private static final Charset PLAIN_LETTERS = Charset.forName("windows-1252");

  private final PDDocument document;
  private final Set<COSDictionary> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable PDAcroForm form;

  PdfForm(PDDocument document) {
    this.document = document;
  }

  /**
   * Draws the undrawn fields of a page.
   *
   * @throws HoldException when the fonts of the form unpack to more than they may
   */
  void draw(PDPage page, PdfContents contents, PageLimits limits) throws IOException {
    List<PDAnnotationWidget> widgets = widgets(page);
    if (widgets.isEmpty() || !found(contents, limits)) {
      return;
    }
    for (PDAnnotationWidget widget : widgets) {
      try {
        draw(widget);
      } catch (IOException | RuntimeException e) {
        LOG.warn("A form field could not be drawn: {}", e.toString());
      }
    }
  }

  private static List<PDAnnotationWidget> widgets(PDPage page) {
    try {
      return page.getAnnotations().stream()
          .filter(PDAnnotationWidget.class::isInstance)
          .map(PDAnnotationWidget.class::cast)
          .limit(MOST_FIELDS)
          .toList();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The form fields of a page could not be found: {}", e.toString());
      return List.of();
    }
  }

  private boolean found(PdfContents contents, PageLimits limits) throws IOException {
    if (form != null) {
      return true;
    }
    try {
      PDAcroForm found = document.getDocumentCatalog().getAcroForm(null);
      if (found == null) {
        return false;
      }
      COSDictionary resources = found.getCOSObject().getCOSDictionary(COSName.DR);
      if (resources != null) {
        contents.walk(resources, limits);
      }
      new AcroFormDefaultsProcessor(document).process();
      form = found;
      return true;
    } catch (HoldException tooMuch) {
      throw tooMuch;
    } catch (RuntimeException e) {
      LOG.warn("A form could not be read: {}", e.toString());
      return false;
    }
  }

  private void draw(PDAnnotationWidget widget) throws IOException {
    PDAcroForm known = form;
    boolean undrawn = widget.getNormalAppearanceStream() == null;
    if (known == null || !(undrawn || known.getNeedAppearances())) {
      return;
    }
    switch (field(known, widget.getCOSObject(), 0)) {
      case PDVariableText text when typed(text) && drawn.add(text.getCOSObject()) ->
          write(known, text);
      case PDButton button when !button.isPushButton() ->
          PdfTick.draw(document, known, button, widget);
      case null, default -> {}
    }
  }

  /** A widget without a name of its own shows the field above it. */
  private static @Nullable PDField field(PDAcroForm form, COSDictionary base, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    COSDictionary parent = base.getCOSDictionary(COSName.PARENT);
    PDField above = parent == null ? null : field(form, parent, depth + 1);
    if (parent != null && !base.containsKey(COSName.T)) {
      return above;
    }
    return PDFieldFactory.createField(
        form, base, above instanceof PDNonTerminalField group ? group : null);
  }

  private static boolean typed(PDVariableText field) {
    boolean packed =
        field.getCOSObject().getDictionaryObject(COSName.V) instanceof COSStream stream
            && stream.getLength() > MOST_PACKED;
    if (packed || field.getWidgets().size() > MOST_FIELDS) {
      return false;
    }
    int letters = field.getValueAsString().length();
    return letters > 0 && letters <= MOST_LETTERS;
  }

  /** With the font the form names; where that is missing or lacks a letter, with a plain one. */
  private static void write(PDAcroForm form, PDVariableText field) throws IOException {
    try {
      form.refreshAppearances(List.of(field));
    } catch (IOException | RuntimeException e) {
      LOG.debug("A form field is drawn with a plain font.", e);
      field.getWidgets().forEach(widget -> widget.getCOSObject().removeItem(COSName.DA));
      field.setDefaultAppearance(PLAIN);
      byte[] plain = field.getValueAsString().getBytes(PLAIN_LETTERS);
      field.getCOSObject().setString(COSName.V, new String(plain, PLAIN_LETTERS));
      form.refreshAppearances(List.of(field));
    }
  }
}
