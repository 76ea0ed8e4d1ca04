package com.vivrou.territory.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text format of PostgreSQL's COPY. */
final class CopyText {
    private static final String NULL = "\\N";
    private static final double LARGEST_WHOLE = 1e15;

    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();

    CopyText(OutputStream out) {
        this.out = out;
    }

    CopyText cell(@Nullable String text) {
        separate();
        if (text == null) {
            row.append(NULL);
        } else {
            escape(text, row);
        }
        return this;
    }

    CopyText cell(long number) {
        separate();
        row.append(number);
        return this;
    }

    CopyText cell(OptionalInt number) {
        return cell(number.isPresent() ? Integer.toString(number.getAsInt()) : null);
    }

    CopyText cell(OptionalDouble number) {
        return cell(number.isPresent() ? Double.toString(number.getAsDouble()) : null);
    }

    CopyText cell(double number) {
        separate();
        append(number);
        return this;
    }

    CopyText cell(List<String> texts) {
        return array(texts.toArray(new String[0]));
    }

    /** An array of texts; null elements stay null. */
    CopyText array(@Nullable String[] texts) {
        separate();
        row.append('{');
        StringBuilder element = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                row.append(',');
            }
            String text = texts[i];
            if (text == null) {
                row.append("NULL");
            } else {
                element.setLength(0);
                quote(text, element);
                escape(element, row);
            }
        }
        row.append('}');
        return this;
    }

    void end() throws IOException {
        row.append('\n');
        out.write(row.toString().getBytes(StandardCharsets.UTF_8));
        row.setLength(0);
    }

    private void separate() {
        if (!row.isEmpty()) {
            row.append('\t');
        }
    }

    private void append(double number) {
        if (Double.isNaN(number)) {
            row.append("NULL");
        } else if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
            row.append((long) number);
        } else {
            row.append(number);
        }
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') {
                to.append('\\');
            }
            to.append(each);
        }
        to.append('"');
    }

    private static void escape(CharSequence text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '\\' -> to.append("\\\\");
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\0' -> to.append(' ');
                default -> to.append(each);
            }
        }
    }
}
