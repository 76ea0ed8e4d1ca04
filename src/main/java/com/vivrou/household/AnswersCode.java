package com.vivrou.household;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Answers as a short word for an address, so that nothing has to be stored for a visitor. A code is the version, two
 * bytes of checksum, then the {@link AnswersJson} compressed with that version's dictionary, all in URL-safe Base64.
 *
 * <p>A code may stand in somebody's bookmarks: each version stays readable. A new dictionary is a new version; the old
 * ones keep theirs.
 */
public final class AnswersCode {
    private static final byte VERSION = 1;
    private static final int HEAD = 3;
    private static final int LONGEST_CODE = 4_000;
    private static final int LONGEST_JSON = 20_000;

    /** What codes of version 1 leave out. The most frequent words come last: they are the shortest to point at. */
    private static final byte[] DICTIONARY_1 =
            ("\"label\":\"\",\"lat\":45.,\"lon\":5.,\"VILLAGE\"SMALL_TOWN\"TOWN\"CITY\""
                            + "\"surface\":90,\"size\":\"\"BUY\"HOUSE\"FLAT\"WEEKEND\"NONE\"THREE_SHIFTS\"TWO_SHIFTS\""
                            + "\"cinema\":\"\"library\":\"\"culture\":\"\"sport\":\"\"restaurants\":\""
                            + "\"place_size\":\"\"public_services\":\"\"fuel\":\"\"bank\":\"\"post\":\""
                            + "\"bakery\":\"\"maternity\":\"\"emergency\":\"\"dentist\":\"\"pharmacy\":\""
                            + "\"high_school\":\"\"middle_school\":\"\"station\":\"\"fibre\":\"\"doctors\":\""
                            + "\"food_shops\":\"\"primary_school\":\"\"housing_cost\":\""
                            + "MUST:40.0\",\"INDIFFERENT\",\"IMPORTANT\",\"NICE\",\"MUST\",\""
                            + "}},{\"name\":\"}}],\"children\":[2017,2022],\"tenure\":\"RENT\",\"budget\":900,\"dwelling\":\"EITHER\"}"
                            + "{\"adults\":[{\"name\":\"\",\"work\":{\"commune\":\"\"},\"shift\":\"DAY\",\"counts\":{\"commute\":\"")
                    .getBytes(StandardCharsets.UTF_8);

    private AnswersCode() {}

    /**
     * What a code says.
     *
     * @param by mark of the member whose part comes first, see {@link Household#mark}; empty when a visitor wrote it, or
     *     a version that set no marks
     */
    public record Told(Answers answers, String by) {}

    public static String write(Answers answers) {
        return write(answers, "");
    }

    /** @param by mark of the member whose part comes first; empty for a visitor */
    public static String write(Answers answers, String by) {
        byte[] json = AnswersJson.write(answers, by).getBytes(StandardCharsets.UTF_8);
        byte[] compressed = deflate(json);
        byte[] code = new byte[HEAD + compressed.length];
        int checksum = checksum(json);
        code[0] = VERSION;
        code[1] = (byte) (checksum >> 8);
        code[2] = (byte) checksum;
        System.arraycopy(compressed, 0, code, HEAD, compressed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    /** Empty when it is no code of ours, or not all of it. */
    public static Optional<Answers> read(String code) {
        return readTold(code).map(Told::answers);
    }

    /** The same, with whose part comes first. */
    public static Optional<Told> readTold(String code) {
        if (code.length() > LONGEST_CODE) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(code);
            if (bytes.length <= HEAD || bytes[0] != VERSION) {
                return Optional.empty();
            }
            byte[] json = inflate(Arrays.copyOfRange(bytes, HEAD, bytes.length));
            int told = (bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF;
            String text = new String(json, StandardCharsets.UTF_8);
            return told == checksum(json)
                    ? AnswersJson.read(text).map(answers -> new Told(answers, AnswersJson.readBy(text)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DataFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] deflate(byte[] json) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(DICTIONARY_1);
            deflater.setInput(json);
            deflater.finish();
            byte[] buffer = new byte[json.length + 64];
            return Arrays.copyOf(buffer, deflater.deflate(buffer));
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflate(byte[] compressed) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(DICTIONARY_1);
            inflater.setInput(compressed);
            byte[] buffer = new byte[LONGEST_JSON];
            int length = inflater.inflate(buffer);
            if (!inflater.finished()) {
                throw new DataFormatException("Cut short, or longer than any answers");
            }
            return Arrays.copyOf(buffer, length);
        } finally {
            inflater.end();
        }
    }

    private static int checksum(byte[] json) {
        CRC32 crc = new CRC32();
        crc.update(json);
        return (int) (crc.getValue() & 0xFFFF);
    }
}
