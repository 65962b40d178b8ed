package id.berkas.separation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns drawn sheets into a PDF, or one sheet into pixels. */
final class SheetPaper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Draws one sheet. */
  @FunctionalInterface
  interface Drawing {
    void on(SheetPage page) throws IOException;
  }

  private SheetPaper() {}

  /** One page per drawing; the font is embedded. */
  static void write(List<Drawing> drawings, OutputStream out) throws IOException {
    try (PDDocument document = document(drawings)) {
      document.save(out);
    }
  }

  /** Grey, white paper; from the finished PDF, because only that has its font in it. */
  static BufferedImage render(Drawing drawing, int dpi) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      write(List.of(drawing), pdf);
      try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
        return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a sheet could not be drawn", e);
    }
  }

  private static PDDocument document(List<Drawing> drawings) throws IOException {
    PDDocument document = new PDDocument();
    PDFont font = font(document);
    for (Drawing drawing : drawings) {
      try (SheetPage page = new SheetPage(document, font)) {
        drawing.on(page);
      }
    }
    return document;
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream font =
        Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
      return PDType0Font.load(document, font);
    }
  }
}
