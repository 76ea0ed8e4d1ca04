package com.vivrou.kernel;

/** A file as it is sent. {@code hash} is short enough for an address: the first twelve digits of its SHA-256. */
public record StaticFile(byte[] content, String hash) {
    private static final int HASH_DIGITS = 12;

    public static StaticFile of(byte[] content) {
        return new StaticFile(content, hashOf(content));
    }

    public static String hashOf(byte[] content) {
        return Fingerprint.of(content).substring(0, HASH_DIGITS);
    }
}
