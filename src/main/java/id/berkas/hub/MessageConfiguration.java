package id.berkas.hub;

import id.berkas.worker.Wire;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.jms.support.converter.MessageConverter;

/**
 * The {@code jms:} component of the routes: one record per message, no headers, session
 * transactions.
 */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

  @Bean
  CachingConnectionFactory connectionFactory(
      BrokerAddress address, ObjectProvider<EmbeddedActiveMQ> startedFirst) {
    startedFirst.getIfAvailable();
    ActiveMQConnectionFactory factory =
        new ActiveMQConnectionFactory(address.hub(), address.user(), address.password());
    factory.setReconnectAttempts(-1);
    CachingConnectionFactory caching = new CachingConnectionFactory(factory);
    caching.setCacheConsumers(false);
    caching.setSessionCacheSize(20);
    return caching;
  }

  @Bean("jms")
  JmsComponent jms(ConnectionFactory connectionFactory) {
    JmsComponent jms = new JmsComponent();
    jms.setConnectionFactory(connectionFactory);
    jms.setMessageConverter(new RecordConverter());
    jms.setHeaderFilterStrategy(new NoHeaders());
    // Sends of a route join the session its message came on, so both are committed at once.
    jms.setLazyCreateTransactionManager(false);
    return jms;
  }

  private static final class RecordConverter implements MessageConverter {
    @Override
    public Message toMessage(Object body, Session session) throws JMSException {
      return Wire.message(session, body);
    }

    @Override
    public Object fromMessage(Message message) throws JMSException {
      return Wire.record(message);
    }
  }

  /** Headers carry no domain data, and a stale one would name the wrong record. */
  private static final class NoHeaders implements HeaderFilterStrategy {
    @Override
    public boolean applyFilterToCamelHeaders(String name, Object value, Exchange exchange) {
      return true;
    }

    @Override
    public boolean applyFilterToExternalHeaders(String name, Object value, Exchange exchange) {
      return true;
    }
  }
}
