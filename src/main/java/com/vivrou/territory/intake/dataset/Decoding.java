package com.vivrou.territory.intake.dataset;

import com.vivrou.territory.ImportProblem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Bytes into text: by its first bytes, UTF-8 or what the producer is declared to write. What is no table at all, such as
 * the page of a site that was saved instead of the file, is refused here.
 */
final class Decoding {
    private static final int HEAD = 32 * 1024;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Decoding() {}

    /**
     * @param in whose first bytes can be pushed back
     * @param declared what the producer is declared to write
     */
    static Reader text(PushbackInputStream in, Charset declared, String name) throws IOException {
        byte[] head = head(in, name);
        if (head.length == 0) {
            throw new Refusal(ImportProblem.FILE_EMPTY, name);
        }
        Charset charset = charset(head, declared);
        String start = new String(head, charset)
                .replace(Character.toString(BYTE_ORDER_MARK), "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            throw new Refusal(ImportProblem.HTML_PAGE, 1, "", start);
        }
        if (start.isEmpty()) {
            throw new Refusal(ImportProblem.FILE_EMPTY, name);
        }
        if (start.indexOf('\0') >= 0) {
            throw new Refusal(ImportProblem.FILE_OF_ANOTHER_KIND, name);
        }
        Reader text = new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
        return skippingMark(text, head, charset);
    }

    private static byte[] head(PushbackInputStream in, String name) throws IOException {
        try {
            byte[] head = in.readNBytes(HEAD);
            in.unread(head);
            return head;
        } catch (EOFException | ZipException e) {
            throw new Refusal(ImportProblem.FILE_TRUNCATED, name);
        }
    }

    private static Reader skippingMark(Reader text, byte[] head, Charset charset) throws IOException {
        if (new String(head, charset).charAt(0) == BYTE_ORDER_MARK && text.read() != BYTE_ORDER_MARK) {
            throw new IllegalStateException("The mark was seen in the first bytes.");
        }
        return text;
    }

    /** UTF-8 when the first bytes are, otherwise what the producer is declared to write. */
    private static Charset charset(byte[] head, Charset declared) {
        if (head.length > 1 && ((head[0] & 0xff) == 0xff || (head[0] & 0xff) == 0xfe)) {
            throw new Refusal(ImportProblem.WRONG_ENCODING, 1, "", StandardCharsets.UTF_16.name());
        }
        boolean isAscii = true;
        for (byte each : head) {
            isAscii &= each >= 0;
        }
        if (isAscii) {
            return declared;
        }
        if (isUtf8(head)) {
            return StandardCharsets.UTF_8;
        }
        if (declared.equals(StandardCharsets.UTF_8)) {
            throw new Refusal(ImportProblem.WRONG_ENCODING, lineOfBadByte(head), "", StandardCharsets.UTF_8.name());
        }
        return declared;
    }

    private static boolean isUtf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !result.isError();
    }

    private static long lineOfBadByte(byte[] head) {
        ByteBuffer in = ByteBuffer.wrap(head);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(head.length), false);
        long line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (head[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
