package com.vivrou.territory.intake;

import com.vivrou.territory.PackProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/** One text file of a pack: read once, refused when it is not what its name says. */
record PackFile(String name, String text) {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int HEAD = 400;

    /** Empty when the file is missing or unusable; the reason is then among the findings. */
    static Optional<PackFile> read(Path folder, String name, Findings findings, MessageDigest digest) {
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            findings.add(PackProblem.FILE_MISSING, name);
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            findings.add(PackProblem.FILE_UNREADABLE, name, 0, "", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes);
        return decode(name, bytes, findings);
    }

    private static Optional<PackFile> decode(String name, byte[] bytes, Findings findings) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(PackProblem.NOT_UTF8, name, lineOfFirstBadByte(bytes), "", "");
            return Optional.empty();
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            findings.add(PackProblem.BYTE_ORDER_MARK, name, 1, "", "");
            text = text.substring(1);
        }
        if (text.isBlank()) {
            findings.add(PackProblem.FILE_EMPTY, name);
            return Optional.empty();
        }
        String head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml")) {
            findings.add(PackProblem.HTML_PAGE, name, 1, "", "");
            return Optional.empty();
        }
        return Optional.of(new PackFile(name, text));
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
