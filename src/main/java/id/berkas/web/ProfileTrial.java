package id.berkas.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;

/** Tries a draft of a scanner profile on a scan; the hub, which owns processes, does it. */
public interface ProfileTrial {

  /**
   * The fast look, separation and what the codes do, as {@code inspect --no-ocr} reports them;
   * nothing is stored.
   *
   * @param name of the profile
   * @param text the draft, which must be a good one
   * @param sample a scan of that scanner
   * @return empty when another trial runs
   */
  Optional<JsonNode> run(String name, String text, Path sample);
}
