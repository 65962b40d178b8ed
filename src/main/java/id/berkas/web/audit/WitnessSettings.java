package id.berkas.web.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Nothing passes without its witness. */
@Configuration(proxyBeanMethods = false)
class WitnessSettings implements WebMvcConfigurer {

  private final Witness witness;

  WitnessSettings(Witness witness) {
    this.witness = witness;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(witness);
  }
}
