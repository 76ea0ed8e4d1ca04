package com.vivrou.matching.domain;

import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Grain;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.Source;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The real figures of a pack, read without its checks. */
final class PackedTerritory {
    private static final List<String> IDENTITY =
            List.of("code", "name", "postcodes", "epci_siren", "population", "latitude", "longitude");

    private PackedTerritory() {}

    static Perimeter read(String slug) {
        Path file = Path.of("tenants", slug, "communes.csv");
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        List<Commune> communes = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            for (NamedCsvRecord row : rows) {
                Map<String, Figure> figures = new LinkedHashMap<>();
                row.getFieldsAsMap().forEach((column, text) -> {
                    if (!IDENTITY.contains(column) && text.matches("-?[0-9.]+")) {
                        Indicator indicator = indicators.computeIfAbsent(column, PackedTerritory::indicator);
                        figures.put(column, new Figure.Amount(indicator, Double.parseDouble(text)));
                    }
                });
                communes.add(new Commune(
                        row.getField("code"),
                        row.getField("name"),
                        "slug",
                        List.of(),
                        row.getField("epci_siren"),
                        "",
                        OptionalInt.of(Integer.parseInt(row.getField("population"))),
                        Double.parseDouble(row.getField("latitude")),
                        Double.parseDouble(row.getField("longitude")),
                        figures));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Perimeter("test", communes, List.copyOf(indicators.values()));
    }

    static Indicator indicator(String column) {
        Grain grain = column.startsWith("rent_") && column.endsWith("_m2") ? Grain.PREDICTED : Grain.COMMUNE;
        return new Indicator(column, "count", new Source("Producteur", "Jeu", 2025, "LO-2.0", null), grain, 2026);
    }
}
