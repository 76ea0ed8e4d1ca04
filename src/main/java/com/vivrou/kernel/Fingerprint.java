package com.vivrou.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which tells whether two contents are the same. In hexadecimal digits. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(begin().digest(content));
    }

    /** For content that comes piece by piece; {@link #end} gives its fingerprint. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    public static String end(MessageDigest pieces) {
        return HexFormat.of().formatHex(pieces.digest());
    }
}
