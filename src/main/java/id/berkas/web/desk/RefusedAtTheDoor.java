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
      <html lang="id"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>Berkas</title>
      <link rel="icon" type="image/svg+xml" href="/berkas.svg"><link rel="stylesheet" href="/berkas.css"></head>
      <body><header class="top"><a class="brand" href="/"><img src="/berkas.svg" alt="" width="26" height="26">Berkas</a></header>
      <main><div class="card door"><p>Alamat ini tidak dapat dipahami. Kembali, lalu coba lagi.</p>
      <p lang="en">This address cannot be understood. Go back and try again.</p>
      <p><a class="button main" href="/">Ke halaman awal</a> <a class="button" lang="en" href="/">To the first page</a></p></div></main></body></html>
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
