package com.vivrou.portal.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** The body of an answer that is kept in memory while it is written. */
final class BodyStream extends ServletOutputStream {
    private final ByteArrayOutputStream body;

    BodyStream(ByteArrayOutputStream body) {
        this.body = body;
    }

    @Override
    public void write(int b) {
        body.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        body.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("The body is kept; it is written at once.");
    }
}
