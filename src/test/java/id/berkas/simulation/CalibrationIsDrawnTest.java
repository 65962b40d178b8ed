package id.berkas.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CalibrationIsDrawnTest {

  private static Document drawn(CalibrationRow... rows) throws Exception {
    String svg = CalibrationPlot.svg(List.of(rows));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  @Test
  void aTrueStatementLiesOnTheDiagonal() throws Exception {
    Document plot = drawn(new CalibrationRow("0.5 to 0.9", 0.75, Share.of(75, 100)));
    Element point = (Element) plot.getElementsByTagName("circle").item(0);
    assertThat(number(point, "cx") + number(point, "cy")).isEqualTo(560);
  }

  @Test
  void anOverstatementLiesBelowItAndNothingLeavesThePicture() throws Exception {
    Document plot =
        drawn(
            new CalibrationRow("0.9 to 0.99", 0.95, Share.of(5, 10)),
            new CalibrationRow("0.9999 to 1", 1, Share.of(100, 100)),
            new CalibrationRow("0 to 0.5", 0, Share.of(0, 3)));
    Element point = (Element) plot.getElementsByTagName("circle").item(0);
    assertThat(number(point, "cx") + number(point, "cy")).isGreaterThan(560);
    for (int i = 0; i < 3; i++) {
      Element each = (Element) plot.getElementsByTagName("circle").item(i);
      assertThat(number(each, "cx")).isBetween(70.0, 490.0);
      assertThat(number(each, "cy")).isBetween(70.0, 490.0);
    }
  }
}
