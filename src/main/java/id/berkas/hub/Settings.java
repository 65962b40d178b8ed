package id.berkas.hub;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the hub is told at its start.
 *
 * @param data folder for store, database, broker and scanner folders
 * @param profiles folder of the scanner profiles
 * @param demo whether this is a demonstration with known sign-ins
 * @param workers how many worker processes to start; -1 means one per core
 * @param workerMemory most heap of a worker, MiB
 * @param broker the broker
 */
@Validated
@ConfigurationProperties("berkas")
public record Settings(
    Path data,
    @DefaultValue("scanner-profiles") Path profiles,
    @DefaultValue("false") boolean demo,
    @DefaultValue("-1") @Min(-1) @Max(256) int workers,
    @DefaultValue("432") @Min(128) int workerMemory,
    @DefaultValue Broker broker) {

  /**
   * The broker.
   *
   * @param url address of an external Artemis; null starts the embedded one
   * @param host address the embedded broker listens on for workers
   * @param port its port; 0 takes any free one
   * @param user name for an external broker
   * @param password its password
   */
  public record Broker(
      @Nullable String url,
      @DefaultValue("127.0.0.1") String host,
      @DefaultValue("61616") int port,
      @DefaultValue("berkas") String user,
      @Nullable String password) {}

  Path store() {
    return data.resolve("store");
  }

  /** Worker processes to start. */
  int workerCount() {
    return workers >= 0 ? workers : Runtime.getRuntime().availableProcessors();
  }
}
