package id.berkas.hub;

import id.berkas.document.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded broker: durable, on loopback unless told otherwise, and closed to strangers. */
@Configuration(proxyBeanMethods = false)
class BrokerConfiguration {

  private static final String USER = "berkas";

  /** A job that ended its worker this often is not tried again. */
  private static final int DELIVERIES = 3;

  @Bean
  @ConditionalOnProperty(name = "berkas.broker.url")
  BrokerAddress externalBroker(Settings settings) {
    Settings.Broker broker = settings.broker();
    if (broker.url() == null || broker.password() == null) {
      throw new IllegalStateException(
          "berkas.broker.url needs berkas.broker.password: set both, or neither for the embedded broker.");
    }
    return new BrokerAddress(broker.url(), broker.url(), broker.user(), broker.password());
  }

  @Bean
  @ConditionalOnProperty(name = "berkas.broker.url", matchIfMissing = true, havingValue = "-")
  BrokerAddress embeddedAddress(Settings settings) throws IOException {
    Settings.Broker broker = settings.broker();
    int port = broker.port() == 0 ? freePort() : broker.port();
    BrokerAddress address =
        new BrokerAddress(
            "vm://0",
            "tcp://%s:%d".formatted(broker.host(), port),
            USER,
            Secrets.keep(settings.data().resolve("broker.secret")));
    Secrets.write(settings.data().resolve("broker.json"), Json.write(address));
    return address;
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  @ConditionalOnProperty(name = "berkas.broker.url", matchIfMissing = true, havingValue = "-")
  EmbeddedActiveMQ embeddedBroker(Settings settings, BrokerAddress address) throws Exception {
    EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    broker.setConfiguration(configuration(settings.data().resolve("broker"), address));
    broker.setSecurityManager(security(address));
    return broker;
  }

  private static ConfigurationImpl configuration(Path folder, BrokerAddress address)
      throws Exception {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setName("berkas");
    configuration.setPersistenceEnabled(true);
    configuration.setJournalType(JournalType.NIO);
    configuration.setJournalDirectory(folder.resolve("journal").toString());
    configuration.setBindingsDirectory(folder.resolve("bindings").toString());
    configuration.setLargeMessagesDirectory(folder.resolve("large").toString());
    configuration.setPagingDirectory(folder.resolve("paging").toString());
    configuration.setSecurityEnabled(true);
    configuration.setJMXManagementEnabled(false);
    configuration.addAcceptorConfiguration("vm", "vm://0");
    configuration.addAcceptorConfiguration("workers", address.workers());
    configuration.putSecurityRoles("#", java.util.Set.of(everything()));
    configuration.addAddressSetting("#", settings());
    for (String job : new String[] {"survey", "look", "read", "archive"}) {
      configuration.addAddressSetting("jobs." + job, jobSettings("dead." + job));
    }
    return configuration;
  }

  /**
   * The hub's own stages hold what fails; the broker tries for ever, so that no kill of the hub
   * uses up a message.
   */
  private static AddressSettings settings() {
    AddressSettings settings = new AddressSettings();
    settings.setMaxDeliveryAttempts(-1);
    settings.setAutoDeleteQueues(false);
    settings.setAutoDeleteAddresses(false);
    return settings;
  }

  private static AddressSettings jobSettings(String dead) {
    AddressSettings settings = settings();
    settings.setMaxDeliveryAttempts(DELIVERIES);
    settings.setDeadLetterAddress(org.apache.activemq.artemis.api.core.SimpleString.of(dead));
    settings.setAutoCreateDeadLetterResources(false);
    return settings;
  }

  private static Role everything() {
    return new Role(
        "berkas", true, true, true, true, true, true, true, true, true, true, true, true);
  }

  private static ActiveMQJAASSecurityManager security(BrokerAddress address) {
    SecurityConfiguration users = new SecurityConfiguration();
    users.addUser(address.user(), address.password());
    users.addRole(address.user(), "berkas");
    return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
