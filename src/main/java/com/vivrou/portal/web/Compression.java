package com.vivrou.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Smaller answers. Only for what holds no secret: compression would tell it by its length. */
final class Compression {
    private Compression() {}

    static boolean isUnderstoodBy(HttpServletRequest request) {
        String understood = request.getHeader("Accept-Encoding");
        return understood != null && understood.contains("gzip");
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
