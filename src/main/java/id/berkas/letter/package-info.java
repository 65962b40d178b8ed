/**
 * The letter to whoever has to bring what a claim lacks. Comes in: packets that were sent back;
 * goes out: one letter with every deficiency as PDF and as text, with a cover sheet for the papers
 * that come later, and a log of who was told when. Wrong: a packet of nobody for certain gets no
 * letter.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "registration",
      "classification",
      "matching",
      "completeness",
      "separation",
      "verification"
    })
package id.berkas.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
