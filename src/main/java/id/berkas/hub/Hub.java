package id.berkas.hub;

import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jms.JmsAutoConfiguration;
import org.springframework.boot.autoconfigure.jms.artemis.ArtemisAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The hub: web desk, API, routes, database, and by default the broker and the workers. */
@SpringBootApplication(
    scanBasePackages = "id.berkas",
    exclude = {ArtemisAutoConfiguration.class, JmsAutoConfiguration.class})
@EnableConfigurationProperties(Settings.class)
public class Hub {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  ContentStore contentStore(Settings settings) {
    return new FolderStore(settings.store());
  }
}
