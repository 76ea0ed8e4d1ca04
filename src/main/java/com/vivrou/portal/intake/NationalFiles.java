package com.vivrou.portal.intake;

import com.vivrou.portal.domain.IndustrialTerritory;
import com.vivrou.portal.domain.ListedCommune;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The two national files of the application, {@code territory/territories.csv} and {@code commune-directory.csv}. */
public final class NationalFiles {
    private NationalFiles() {}

    public static List<IndustrialTerritory> territories() {
        return read("/territory/territories.csv", NationalFiles::territory);
    }

    public static List<ListedCommune> communes() {
        return read("/territory/commune-directory.csv", NationalFiles::commune);
    }

    private static IndustrialTerritory territory(NamedCsvRecord row) {
        return new IndustrialTerritory(
                row.getField("id"),
                row.getField("name"),
                row.getField("region"),
                String.join(", ", list(row.getField("department_names"))),
                Integer.parseInt(row.getField("communes")),
                Integer.parseInt(row.getField("population")),
                new IndustrialTerritory.Label(
                        Integer.parseInt(row.getField("map_x")),
                        Integer.parseInt(row.getField("map_y")),
                        row.getField("map_side")));
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

    private static <T> List<T> read(String resource, Function<NamedCsvRecord, T> row) {
        InputStream file = NationalFiles.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("The application was built without " + resource + ".");
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<T> read = new ArrayList<>();
            rows.forEach(record -> read.add(row.apply(record)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
