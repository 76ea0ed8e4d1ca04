package com.vivrou.territory.domain;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes rows in the binary format of PostgreSQL's COPY: for long arrays of numbers, which as text cost most. */
final class CopyBinary {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int FLOAT8 = 701;
    private static final int TEXT = 25;
    private static final int NULL = -1;
    private static final int END = -1;
    /** Dimensions, whether there are nulls, type, size, first index. */
    private static final int ARRAY_HEADER = 5 * Integer.BYTES;

    private final DataOutputStream out;

    CopyBinary(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(SIGNATURE);
        this.out.writeInt(0);
        this.out.writeInt(0);
    }

    CopyBinary row(int cells) throws IOException {
        out.writeShort(cells);
        return this;
    }

    CopyBinary cell(int number) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(number);
        return this;
    }

    CopyBinary cell(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        return this;
    }

    CopyBinary empty() throws IOException {
        out.writeInt(NULL);
        return this;
    }

    /** An array of numbers; not a number becomes null. */
    CopyBinary array(double[] numbers) throws IOException {
        ByteBuffer cell = ByteBuffer.allocate(ARRAY_HEADER + numbers.length * (Integer.BYTES + Double.BYTES));
        header(cell, FLOAT8, numbers.length);
        for (double number : numbers) {
            if (Double.isNaN(number)) {
                cell.putInt(NULL);
            } else {
                cell.putInt(Double.BYTES).putDouble(number);
            }
        }
        return send(cell);
    }

    /** An array of texts; null elements stay null. */
    CopyBinary array(@Nullable String[] texts) throws IOException {
        byte[][] bytes = new byte[texts.length][];
        int size = ARRAY_HEADER + texts.length * Integer.BYTES;
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            if (text != null) {
                bytes[i] = text.getBytes(StandardCharsets.UTF_8);
                size += bytes[i].length;
            }
        }
        ByteBuffer cell = ByteBuffer.allocate(size);
        header(cell, TEXT, texts.length);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] == null) {
                cell.putInt(NULL);
            } else {
                cell.putInt(bytes[i].length).put(bytes[i]);
            }
        }
        return send(cell);
    }

    void end() throws IOException {
        out.writeShort(END);
        out.flush();
    }

    private static void header(ByteBuffer cell, int type, int size) {
        cell.putInt(size == 0 ? 0 : 1).putInt(1).putInt(type);
        if (size > 0) {
            cell.putInt(size).putInt(1);
        }
    }

    private CopyBinary send(ByteBuffer cell) throws IOException {
        out.writeInt(cell.position());
        out.write(cell.array(), 0, cell.position());
        return this;
    }
}
