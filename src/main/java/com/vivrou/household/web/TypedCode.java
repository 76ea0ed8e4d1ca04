package com.vivrou.household.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** What stands in the fields of a form, as a short word for an address. */
final class TypedCode {
    /** With everything else that an address carries, short enough to come back from the login page. */
    private static final int LONGEST_CODE = 2_500;

    private static final int MOST_BYTES = 20_000;

    private TypedCode() {}

    /** Empty when it is too long for an address. */
    static Optional<String> write(Map<String, String> fields) {
        byte[] text = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
        if (text.length > MOST_BYTES) {
            return Optional.empty();
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(text);
            deflater.finish();
            byte[] buffer = new byte[text.length + 64];
            String code = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(buffer, deflater.deflate(buffer)));
            return Optional.of(code).filter(each -> each.length() <= LONGEST_CODE);
        } finally {
            deflater.end();
        }
    }

    /** Empty when it is no code of ours. */
    static Optional<Map<String, String>> read(String code) {
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(Base64.getUrlDecoder().decode(code));
            byte[] buffer = new byte[MOST_BYTES];
            int length = inflater.inflate(buffer);
            return inflater.finished()
                    ? Optional.of(fields(new String(buffer, 0, length, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DataFormatException noCode) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
