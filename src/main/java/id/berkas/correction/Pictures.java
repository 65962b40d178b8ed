package id.berkas.correction;

import id.berkas.document.PageLook;
import id.berkas.store.ContentStore;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Turns the pictures that workers made of a page; originals are never opened here. */
@Component
class Pictures {

  private static final int FULL = 360;

  private final ContentStore store;

  Pictures(ContentStore store) {
    this.store = store;
  }

  /** The look with its pictures turned clockwise; empty when a picture is gone. */
  Optional<PageLook> turned(PageLook look, int degrees) {
    if (!store.has(look.view()) || !store.has(look.thumbnail())) {
      return Optional.empty();
    }
    return Optional.of(
        new PageLook(
            look.width(),
            look.height(),
            look.dpi(),
            (look.orientation() + degrees) % FULL,
            look.skew(),
            look.blank(),
            look.quality(),
            look.barcodes(),
            turned(look.view(), degrees),
            turned(look.thumbnail(), degrees),
            look.undecoded(),
            look.letterHeight()));
  }

  private String turned(String address, int degrees) {
    try (ByteArrayOutputStream jpeg = new ByteArrayOutputStream()) {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(store.bytes(address)));
      if (picture == null || !ImageIO.write(turned(picture, degrees), "jpeg", jpeg)) {
        throw new IOException("no JPEG under " + address);
      }
      return store.put(jpeg.toByteArray()).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot turn the picture " + address, e);
    }
  }

  private static BufferedImage turned(BufferedImage picture, int degrees) {
    boolean sideways = degrees % 180 != 0;
    int width = sideways ? picture.getHeight() : picture.getWidth();
    int height = sideways ? picture.getWidth() : picture.getHeight();
    BufferedImage turned = new BufferedImage(width, height, picture.getType());
    Graphics2D pen = turned.createGraphics();
    pen.translate(width / 2.0, height / 2.0);
    pen.rotate(Math.toRadians(degrees));
    pen.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return turned;
  }
}
