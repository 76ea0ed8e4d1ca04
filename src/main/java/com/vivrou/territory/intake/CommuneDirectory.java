package com.vivrou.territory.intake;

import com.vivrou.territory.ListedCommune;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The directory of communes that comes with the application, {@code territory/commune-directory.csv}. */
public final class CommuneDirectory {
    private static final String FILE = "/territory/commune-directory.csv";

    private CommuneDirectory() {}

    public static List<ListedCommune> read() {
        InputStream file = CommuneDirectory.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException("The application was built without " + FILE + ".");
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(CommuneDirectory::commune).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListedCommune commune(NamedCsvRecord row) {
        String population = row.getField("population");
        return new ListedCommune(
                row.getField("code"),
                row.getField("name"),
                list(row.getField("postcodes")),
                row.getField("department"),
                Optional.of(row.getField("id_ti")).filter(id -> !id.isEmpty()),
                population.isEmpty() ? 0 : Integer.parseInt(population),
                list(row.getField("villages")));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
