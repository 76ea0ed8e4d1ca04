package com.vivrou.portal.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the body until it is complete, so that headers can still be set from it. */
final class KeptResponse extends HttpServletResponseWrapper {
    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile(" nonce=\"[^\"]*\"");

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        if (!isPage()) {
            return body.toByteArray();
        }
        // PrimeFaces marks scripts with a number for each answer: scripts of ours need none, and equal pages are equal.
        return NONCE.matcher(body.toString(StandardCharsets.UTF_8))
                .replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean isPage() {
        String type = getContentType();
        return type != null && type.startsWith("text/html");
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new BodyStream(body);
    }

    /** The page's own policy stands already; PrimeFaces would add the desks' one. */
    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(CONTENT_POLICY)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the body is complete.
    }

    @Override
    public void resetBuffer() {
        body.reset();
        super.resetBuffer();
    }

    @Override
    public void setContentLength(int length) {
        // Known at the end only.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Known at the end only.
    }
}
