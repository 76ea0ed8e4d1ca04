package com.vivrou.portal.intake;

import com.vivrou.portal.domain.IndustrialTerritory;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The national list of territories that comes with the application, {@code territory/territories.csv}. */
public final class NationalList {
    private static final String FILE = "/territory/territories.csv";

    private NationalList() {}

    public static List<IndustrialTerritory> read() {
        InputStream file = NationalList.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException("The application was built without " + FILE + ".");
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(NationalList::territory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndustrialTerritory territory(NamedCsvRecord row) {
        return new IndustrialTerritory(
                row.getField("id"),
                row.getField("name"),
                List.of(row.getField("regions").split("\\|")),
                List.of(row.getField("department_names").split("\\|")),
                Integer.parseInt(row.getField("communes")),
                Integer.parseInt(row.getField("population")),
                new IndustrialTerritory.Label(
                        Integer.parseInt(row.getField("map_x")),
                        Integer.parseInt(row.getField("map_y")),
                        row.getField("map_side")));
    }
}
