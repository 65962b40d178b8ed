package id.berkas.separation;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SeparationConfiguration {

  /** Made with the key of the data folder, the same for every hub that shares it. */
  @Bean
  CoverSheetCode coverSheetCode(@Value("${berkas.data:.berkas}") String data) {
    return new CoverSheetCode(CoverSheetKey.in(Path.of(data)));
  }

  @Bean
  BatchCutter batchCutter(CoverSheetCode code) {
    return new BatchCutter(code);
  }
}
