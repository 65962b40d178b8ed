package id.berkas.web.live;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/** A stream ends with its session. */
@Component
class SessionEnds implements HttpSessionListener, HttpSessionIdListener {

  private final Streams streams;

  SessionEnds(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    end(event.getSession().getId());
  }

  /** The page opens its stream again under the new id. */
  @Override
  public void sessionIdChanged(HttpSessionEvent event, String before) {
    end(before);
  }

  private void end(String session) {
    streams.end(stream -> stream.session().equals(session));
  }
}
