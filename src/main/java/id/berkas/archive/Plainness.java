package id.berkas.archive;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Whether all that a page showed until now can be said in PDF/A without transparency. */
final class Plainness {

  private boolean plain = true;

  boolean holds() {
    return plain;
  }

  void require(boolean condition) {
    plain &= condition;
  }

  /** Neither see-through nor blended. */
  void require(PDGraphicsState state) {
    require(
        state.getNonStrokeAlphaConstant() >= 1
            && state.getAlphaConstant() >= 1
            && state.getSoftMask() == null
            && state.getBlendMode() == BlendMode.NORMAL);
  }

  /** A colour and no pattern. */
  void require(PDColor colour) {
    require(!(colour.getColorSpace() instanceof PDPattern));
  }

  /** Part of no layer that a reader may switch off. */
  void requireNoLayer(COSDictionary object) {
    require(!object.containsKey(COSName.OC));
  }
}
