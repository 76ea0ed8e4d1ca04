package com.vivrou.territory.intake.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.territory.ImportProblem;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The file to import, as a table or as JSON, read in one pass: plain, {@code .gz}, {@code .zip} or {@code .xlsx}, told
 * apart by their first bytes. Refuses what is cut, what is no data, what unpacks without end, and what is written in
 * another encoding.
 */
public final class SourceFile implements Closeable {
    private static final int HEAD = 64 * 1024;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int ZIP_MAGIC = 0x504b;
    private static final List<String> READABLE = List.of(".csv", ".txt", ".json", ".geojson", ".xlsx");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])");
    private static final JsonFactory JSON = new ObjectMapper().getFactory();

    private final Path path;
    private final String name;
    private final Declaration declaration;
    private final long size;
    private @Nullable Pattern part;
    private final ImportFindings leftOut = new ImportFindings();
    private @Nullable ZipFile zip;
    private @Nullable Closeable opened;
    private CountedInput counted = new CountedInput(InputStream.nullInputStream());
    private long countedOf = 1;

    /** @param name under which its owner knows the file: its ending and its year may tell something */
    public SourceFile(Path path, String name, Declaration declaration) throws IOException {
        this.path = path;
        this.name = name;
        this.declaration = declaration;
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Refusal(ImportProblem.FILE_UNREADABLE, name);
        }
        this.size = Files.size(path);
        if (size == 0) {
            throw new Refusal(ImportProblem.FILE_EMPTY, name);
        }
    }

    public String name() {
        return name;
    }

    public Declaration declaration() {
        return declaration;
    }

    /** Share of the file that was taken in, from 0 to 1. */
    public double share() {
        return Math.min(1, (double) counted.count() / countedOf);
    }

    /**
     * Chooses what {@link #table} and {@link #json} read next, of an archive with several files; otherwise it is the
     * largest.
     *
     * @param name of the file in the archive, in small letters
     * @return whether there is one; false when this is no archive
     */
    public boolean choose(Pattern name) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            part = name;
            return archive.stream().anyMatch(this::isChosen);
        } catch (ZipException e) {
            return false;
        }
    }

    /**
     * The rows of the file. The header is the first line that has all the columns asked for: texts and titles before it
     * are left out.
     *
     * @param columns names as the producer writes them; capitals, accents, a byte order mark and blanks do not count,
     *     and a header may go on after the name
     */
    public Table table(String... columns) {
        try {
            InputStream content = content();
            return isZip(content)
                    ? Table.ofXlsx(content, List.of(columns), this)
                    : Table.ofCsv(text(content), List.of(columns), this);
        } catch (IOException e) {
            throw refusal(e, 1);
        }
    }

    /** The tokens of the file, which must be JSON. */
    public JsonParser json() throws IOException {
        Reader text = text(content());
        JsonParser parser = JSON.createParser(text);
        opened = parser;
        return parser;
    }

    /**
     * Says what a failure while reading means: an archive that ends too early, broken text, a disk that fails.
     *
     * @param line near which it happened, 0 when unknown
     */
    public Refusal refusal(Exception failure, long line) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof EOFException || cause instanceof ZipException) {
                return new Refusal(ImportProblem.FILE_TRUNCATED, line, "", name);
            }
            if (cause instanceof MalformedInputException) {
                return new Refusal(
                        ImportProblem.WRONG_ENCODING, line, "", charset().name());
            }
        }
        return broken(failure, line);
    }

    /** Only when nothing below it went wrong: a parser wraps whatever happens to its input. */
    private Refusal broken(Exception failure, long line) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException broken) {
                int where =
                        broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
                return new Refusal(ImportProblem.JSON_BROKEN, where, "", broken.getOriginalMessage());
            }
            if (cause instanceof CsvParseException broken) {
                return new Refusal(ImportProblem.CSV_BROKEN, line, "", String.valueOf(broken.getMessage()));
            }
        }
        return new Refusal(ImportProblem.FILE_UNREADABLE, line, "", String.valueOf(failure.getMessage()));
    }

    void leftOut(ImportProblem problem, long line, String value) {
        leftOut.add(problem, line, "", value);
    }

    /** To be called after the last row: tells what was no row of the table. */
    public void tell(ImportFindings findings) {
        leftOut.list()
                .forEach(each -> findings.add(each.problem(), each.line(), each.column(), each.value(), each.times()));
    }

    @Override
    public void close() throws IOException {
        try {
            if (opened != null) {
                opened.close();
            }
        } finally {
            if (zip != null) {
                zip.close();
            }
            opened = null;
            zip = null;
        }
    }

    private Charset charset() {
        return declaration.charset() == null ? StandardCharsets.UTF_8 : Charset.forName(declaration.charset());
    }

    /** The content without its packing. An .xlsx is not unpacked: its parts are read by name. */
    private PushbackInputStream content() throws IOException {
        close(); // A reader may look at one sheet after another.
        counted = new CountedInput(Files.newInputStream(path));
        countedOf = size;
        PushbackInputStream raw = peekable(counted);
        opened = raw;
        if (isGzip(raw)) {
            return peekable(new BoundedInput(gunzip(raw), counted::count));
        }
        if (!isZip(raw)) {
            return raw;
        }
        raw.close();
        return entry();
    }

    private static InputStream gunzip(InputStream packed) throws IOException {
        return new GZIPInputStream(packed, HEAD);
    }

    private PushbackInputStream entry() throws IOException {
        ZipFile archive;
        try {
            archive = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new Refusal(ImportProblem.FILE_TRUNCATED, name);
        }
        zip = archive;
        long unpacked = 0;
        for (var entries = archive.entries(); entries.hasMoreElements(); ) {
            unpacked += Math.max(0, entries.nextElement().getSize());
        }
        if (BoundedInput.isBomb(unpacked, size)) {
            throw new Refusal(ImportProblem.FILE_BOMB, unpacked / (1024 * 1024) + " MB");
        }
        if (archive.getEntry("xl/workbook.xml") != null) {
            counted = new CountedInput(Files.newInputStream(path));
            return peekable(counted);
        }
        ZipEntry data = archive.stream()
                .filter(this::isChosen)
                .max(Comparator.comparingLong(ZipEntry::getSize))
                .orElseThrow(() -> new Refusal(ImportProblem.FILE_OF_ANOTHER_KIND, name));
        CountedInput packedEntry = new CountedInput(archive.getInputStream(data));
        counted = packedEntry;
        countedOf = Math.max(1, data.getSize());
        long packed = Math.max(1, data.getCompressedSize());
        return peekable(new BoundedInput(packedEntry, () -> packed));
    }

    private boolean isChosen(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && isReadable(name)
                && (part == null
                        || part.matcher(name.substring(name.lastIndexOf('/') + 1))
                                .matches());
    }

    private static boolean isReadable(String file) {
        return READABLE.stream().anyMatch(file::endsWith) && !file.contains("metadata") && !file.contains("__macosx");
    }

    private static PushbackInputStream peekable(InputStream in) {
        return new PushbackInputStream(new BufferedInputStream(in, HEAD), HEAD);
    }

    private static boolean isGzip(PushbackInputStream in) throws IOException {
        return magic(in) == GZIP_MAGIC;
    }

    private static boolean isZip(InputStream in) throws IOException {
        return in instanceof PushbackInputStream peekable && magic(peekable) == ZIP_MAGIC;
    }

    private static int magic(PushbackInputStream in) throws IOException {
        byte[] first = in.readNBytes(2);
        in.unread(first);
        return first.length < 2 ? 0 : (first[0] & 0xff) << 8 | first[1] & 0xff;
    }

    /** The content as text, without its byte order mark. */
    private Reader text(InputStream content) throws IOException {
        Reader text = Decoding.text((PushbackInputStream) content, charset(), name);
        opened = text;
        return text;
    }

    void opened(Closeable part) {
        opened = part;
    }

    /** The name's last part that tells something, such as the year in {@code dvf2024.csv.gz}. */
    public Optional<Integer> yearInName() {
        return year(name);
    }

    static Optional<Integer> year(String text) {
        Matcher digits = YEAR.matcher(text);
        return digits.find() ? Optional.of(Integer.valueOf(digits.group())) : Optional.empty();
    }
}
