package com.vivrou.territory.intake.dataset;

import com.vivrou.territory.ImportProblem;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows below a header, one after the other. Can be walked through once. */
public final class Table implements Iterable<Row> {
    private static final int HEADER_WITHIN = 30;
    private static final int PEEKED = 64 * 1024;
    private static final String SEPARATORS = ";,\t|";

    private final Header header;
    private final Iterator<Row> rows;
    private final SourceFile file;
    private final String sheet;

    private Table(Header header, Iterator<Row> rows, SourceFile file) {
        this(header, rows, file, "");
    }

    private Table(Header header, Iterator<Row> rows, SourceFile file, String sheet) {
        this.sheet = sheet;
        this.header = header;
        this.rows = rows;
        this.file = file;
    }

    static Table ofCsv(Reader text, List<String> columns, SourceFile file) throws IOException {
        BufferedReader peekable = new BufferedReader(text, PEEKED);
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(peekable))
                .skipEmptyLines(true)
                .ofCsvRecord(peekable);
        file.opened(csv);
        CloseableIterator<CsvRecord> records = csv.iterator();
        return below(
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return records.hasNext();
                    }

                    @Override
                    public Row next() {
                        CsvRecord next = records.next();
                        return new Row(next.getStartingLineNumber(), next.getFields());
                    }
                },
                columns,
                file);
    }

    /** The sheet that has the columns; when several do, that of the latest year in their names, or the first. */
    static Table ofXlsx(InputStream content, List<String> columns, SourceFile file) throws IOException {
        ReadableWorkbook book = new ReadableWorkbook(content);
        file.opened(book);
        Header last = new Header(List.of(), 0);
        Table latest = null;
        for (Sheet sheet : book.getSheets().toList()) {
            Iterator<Row> rows = sheet.openStream().map(Table::row).iterator();
            Header header = headerOf(rows, columns, file);
            if (header.hasAll(columns)) {
                Table found = new Table(header, rows, file, sheet.getName());
                boolean isLater = latest == null
                        || found.yearInSheet().orElse(0) > latest.yearInSheet().orElse(0);
                latest = isLater ? found : latest;
            }
            last = header.names().size() > last.names().size() ? header : last;
        }
        if (latest == null) {
            throw last.missing(columns);
        }
        return latest;
    }

    /** The year in the name of the sheet, such as {@code APL 2023}. */
    public Optional<Integer> yearInSheet() {
        return SourceFile.year(sheet);
    }

    /** Position of the column, for {@link Row#text}. The first of the names that the file has counts. */
    public int column(String... names) {
        for (String name : names) {
            int found = header.find(name);
            if (found >= 0) {
                return found;
            }
        }
        throw header.missing(List.of(names));
    }

    /** As {@link #column}, or -1 when the file has none of them. */
    public int find(String... names) {
        return IntStream.range(0, names.length)
                .map(i -> header.find(names[i]))
                .filter(found -> found >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Names of all columns, as the file writes them. */
    public List<String> columns() {
        return header.names();
    }

    /** A cut or broken file ends the walk with a {@link Refusal}; rows that are none are left out, and told. */
    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            private long line = header.line();
            private @Nullable Row ahead;

            @Override
            public boolean hasNext() {
                try {
                    while (ahead == null && rows.hasNext()) {
                        Row row = rows.next();
                        line = row.line();
                        ahead = isWhole(row) ? row : null;
                    }
                    return ahead != null;
                } catch (RuntimeException e) {
                    throw file.refusal(e, line);
                }
            }

            @Override
            public Row next() {
                Row row = hasNext() ? ahead : null;
                if (row == null) {
                    throw new NoSuchElementException();
                }
                ahead = null;
                return row;
            }
        };
    }

    /** A text with more or fewer cells than titles has its cells in wrong columns; a sheet ends where it is blank. */
    private boolean isWhole(Row row) {
        int titles = header.names().size();
        int cells = row.cells().size();
        if (row.isBlank()) {
            return false;
        }
        if (!sheet.isEmpty()) {
            boolean isNote = titles > 2
                    && row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
            if (isNote) {
                file.leftOut(ImportProblem.FOOTNOTE_ROW, row.line(), String.join("", row.cells()));
            }
            return !isNote;
        }
        boolean isWhole = cells == titles
                || cells > titles && row.cells().subList(titles, cells).stream().allMatch(String::isBlank);
        if (!isWhole) {
            file.leftOut(ImportProblem.ROW_LENGTH, row.line(), cells + " ≠ " + titles);
        }
        return isWhole;
    }

    private static Header headerOf(Iterator<Row> rows, List<String> columns, SourceFile file) {
        try {
            return header(rows, columns);
        } catch (RuntimeException e) {
            throw file.refusal(e, 1);
        }
    }

    private static Table below(Iterator<Row> rows, List<String> columns, SourceFile file) {
        Header header = headerOf(rows, columns, file);
        if (!header.hasAll(columns)) {
            throw header.missing(columns);
        }
        return new Table(header, rows, file);
    }

    /** The first row with all the columns; when there is none, the first row at all, for the message. */
    private static Header header(Iterator<Row> rows, List<String> columns) {
        Header first = new Header(List.of(), 0);
        for (int read = 0; read < HEADER_WITHIN && rows.hasNext(); read++) {
            Row row = rows.next();
            Header header = new Header(row.cells(), row.line());
            if (header.hasAll(columns)) {
                return header;
            }
            first = header.names().size() > first.names().size() ? header : first;
        }
        return first;
    }

    /** The separator that the first lines use most. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(PEEKED);
        char[] head = new char[PEEKED / 8];
        int read = Math.max(0, text.read(head));
        text.reset();
        String start = new String(head, 0, read);
        if (start.startsWith("{") || start.startsWith("[")) {
            throw new Refusal(ImportProblem.FILE_OF_ANOTHER_KIND, "JSON");
        }
        char most = SEPARATORS.charAt(0);
        long times = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            long found = start.lines()
                    .limit(HEADER_WITHIN)
                    .mapToLong(line ->
                            line.chars().filter(each -> each == separator).count())
                    .max()
                    .orElse(0);
            if (found > times) {
                times = found;
                most = separator;
            }
        }
        return most;
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = IntStream.range(0, row.getCellCount())
                .mapToObj(i -> {
                    Cell cell = row.getCell(i);
                    return cell == null || cell.getRawValue() == null ? "" : text(cell);
                })
                .toList();
        return new Row(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().toPlainString();
            case ERROR, EMPTY -> "";
            default -> cell.getText();
        };
    }
}
