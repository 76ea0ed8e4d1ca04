package com.vivrou.household.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Takes a page's text instead of sending it. */
final class WrittenPage extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(written, StandardCharsets.UTF_8));

    WrittenPage(HttpServletResponse response) {
        super(response);
    }

    String text() {
        writer.flush();
        return written.toString(StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("The page is written at once");
            }

            @Override
            public void write(int each) {
                written.write(each);
            }
        };
    }

    @Override
    public void setContentLength(int length) {
        // The page is not what is sent.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The page is not what is sent.
    }

    @Override
    public void setContentType(String type) {
        // The page is not what is sent.
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }
}
