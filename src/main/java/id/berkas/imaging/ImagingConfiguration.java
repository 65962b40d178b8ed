package id.berkas.imaging;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImagingConfiguration {

  /** One key for every hub that shares the data folder. */
  @Bean
  PasswordKey passwordKey(@Value("${berkas.data:.berkas}") String data) {
    return PasswordKey.in(Path.of(data));
  }
}
