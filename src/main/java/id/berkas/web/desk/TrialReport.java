package id.berkas.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/**
 * What came of a scan with a profile that is not saved yet.
 *
 * @param report null when another trial was running
 * @param sample name of the scan; untrusted text
 */
record TrialReport(@Nullable JsonNode report, String sample) {

  static TrialReport of(Optional<JsonNode> report, MultipartFile sample) {
    return new TrialReport(report.orElse(null), Objects.toString(sample.getOriginalFilename(), ""));
  }

  void lay(Model model) {
    model.addAttribute("report", report);
    model.addAttribute("busy", report == null);
    model.addAttribute("sample", sample);
  }
}
