package com.vivrou.territory.intake.dataset;

import com.vivrou.territory.ImportProblem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stops unpacking when far more comes out than went in: no honest table shrinks by that factor. */
final class BoundedInput extends FilterInputStream {
    private static final long SMALL = 50L * 1024 * 1024;
    private static final long LARGEST = 40L * 1024 * 1024 * 1024;
    private static final long GREATEST_RATIO = 250;

    private final LongSupplier packed;
    private long unpacked;

    /** @param packed bytes taken in so far */
    BoundedInput(InputStream unpacking, LongSupplier packed) {
        super(unpacking);
        this.packed = packed;
    }

    /** Whether a size that an archive announces is one that we unpack. */
    static boolean isBomb(long unpacked, long packed) {
        return unpacked > LARGEST || unpacked > SMALL && unpacked / Math.max(1, packed) > GREATEST_RATIO;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int more) {
        unpacked += more;
        if (unpacked > SMALL && isBomb(unpacked, packed.getAsLong())) {
            throw new Refusal(ImportProblem.FILE_BOMB, unpacked / (1024 * 1024) + " MB");
        }
    }
}
