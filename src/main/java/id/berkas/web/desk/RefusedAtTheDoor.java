package id.berkas.web.desk;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers addresses that the server cannot even hand to a page: a sentence and a way back. */
final class RefusedAtTheDoor extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(RefusedAtTheDoor.class);

  private static final int LEAST = 400;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="id"><head><meta charset="utf-8"><title>Berkas</title></head>
      <body><p>Alamat ini tidak dapat dipahami. Kembali, lalu coba lagi.</p>
      <p lang="en">This address cannot be understood. Go back and try again.</p>
      <p><a href="/queue">Berkas</a></p></body></html>
      """;

  private static final String PROBLEM =
      """
      {"type":"about:blank","status":%d,"detail":"This address cannot be understood; see /api/v1/openapi."}
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    int status = response.getStatus();
    if (status < LEAST || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    boolean isProgram = String.valueOf(request.getRequestURI()).startsWith("/api/");
    try {
      response.setContentType(isProgram ? "application/problem+json" : "text/html");
      response.setCharacterEncoding("utf-8");
      Writer out = response.getReporter();
      if (out != null) {
        out.write(isProgram ? PROBLEM.formatted(status) : PAGE);
        response.finishResponse();
      }
    } catch (IOException e) {
      LOG.debug("whoever asked is gone", e);
    }
  }
}
