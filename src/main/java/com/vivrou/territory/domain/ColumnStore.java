package com.vivrou.territory.domain;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.intake.dataset.Declaration;
import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.dataset.Harvest;
import com.vivrou.territory.intake.dataset.Published;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Figures as the database keeps them: one row per edition and indicator, an array over the communes of the edition. */
final class ColumnStore {
    private static final int BUFFER = 256 * 1024;

    private ColumnStore() {}

    /** Where the columns of a licence are kept: share-alike data make a database of their own. */
    static String table(Declaration declaration) {
        return declaration.dataSet().isShareAlike() ? "reference_share_alike_column" : "reference_column";
    }

    /** Columns that say nothing of any commune are left out. */
    static void write(Connection connection, int edition, Declaration declaration, Harvest harvest)
            throws SQLException, IOException {
        try (PGCopyOutputStream stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy " + table(declaration) + " (edition_id, indicator, amounts, words) from stdin",
                BUFFER)) {
            CopyText rows = new CopyText(stream);
            for (Harvest.Column column : harvest.columns()) {
                if (column.coverage() > 0) {
                    rows.cell(edition).cell(column.indicator());
                    double[] amounts = column.amounts();
                    @Nullable String[] words = column.words();
                    if (amounts != null) {
                        rows.array(amounts).cell((String) null);
                    } else if (words != null) {
                        rows.cell((String) null).array(words);
                    }
                    rows.end();
                }
            }
        }
        try (PGCopyOutputStream stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy reference_label (edition_id, indicator, value, name_fr, name_en) from stdin",
                BUFFER)) {
            CopyText rows = new CopyText(stream);
            for (var indicator : harvest.labels().entrySet()) {
                for (var label : indicator.getValue().entrySet()) {
                    rows.cell(edition)
                            .cell(indicator.getKey())
                            .cell(label.getKey())
                            .cell(label.getValue().fr())
                            .cell(label.getValue().en())
                            .end();
                }
            }
        }
    }

    /** The communes of the published official code; none before its first import. */
    static Gazetteer gazetteer(Connection connection) throws SQLException {
        List<Gazetteer.Entry> communes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select code, former from reference_place"
                        + " join reference_published using (edition_id) where data_set = 'cog' order by code")) {
            while (row.next()) {
                communes.add(new Gazetteer.Entry(row.getString(1), List.of(texts(row.getArray(2)))));
            }
        }
        return new Gazetteer(communes);
    }

    /** What is published, for readers and checks, in the order of the gazetteer. */
    static Published published(Connection connection, Gazetteer gazetteer) {
        return new Published() {
            @Override
            public Optional<@Nullable String[]> words(String indicator) {
                return find(connection, indicator, null).flatMap(found -> Optional.ofNullable(found.words())
                        .map(words -> found.align(words, gazetteer)));
            }

            @Override
            public Optional<double[]> amounts(String indicator) {
                return find(connection, indicator, null).flatMap(found -> Optional.ofNullable(found.amounts())
                        .map(amounts -> found.align(amounts, gazetteer)));
            }

            @Override
            public Map<String, String> stations() {
                return ColumnStore.stations(connection);
            }
        };
    }

    /** The published figures of an indicator that one data set brought. */
    static Optional<double[]> amounts(Connection connection, String dataSet, String indicator, Gazetteer gazetteer) {
        return find(connection, indicator, dataSet)
                .flatMap(found -> Optional.ofNullable(found.amounts()).map(amounts -> found.align(amounts, gazetteer)));
    }

    private static Optional<Stored> find(Connection connection, String indicator, @Nullable String dataSet) {
        String query =
                """
                select codes, amounts, words
                from (select edition_id, indicator, amounts, words from reference_column
                      union all
                      select edition_id, indicator, amounts, words from reference_share_alike_column) stored
                join reference_published using (edition_id)
                join reference_edition on reference_edition.id = edition_id
                where indicator = ? and (?::text is null or reference_published.data_set = ?)
                order by year desc nulls last, published_at desc
                limit 1
                """;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, indicator);
            statement.setString(2, dataSet);
            statement.setString(3, dataSet);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Stored(
                                texts(row.getArray(1)), amounts(row.getArray(2)), nullableTexts(row.getArray(3))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The published figures of " + indicator + " could not be read.", e);
        }
    }

    private static Map<String, String> stations(Connection connection) {
        Map<String, String> codes = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select uic, code from reference_share_alike_station"
                        + " join reference_published using (edition_id)")) {
            while (row.next()) {
                codes.put(row.getString(1), row.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The published stations could not be read.", e);
        }
        return codes;
    }

    static Map<String, Bilingual> labels(ResultSet rows) throws SQLException {
        Map<String, Bilingual> labels = new HashMap<>();
        while (rows.next()) {
            labels.put(rows.getString(1), new Bilingual(rows.getString(2), rows.getString(3)));
        }
        return labels;
    }

    static String[] texts(@Nullable Array array) throws SQLException {
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    static @Nullable String @Nullable [] nullableTexts(@Nullable Array array) throws SQLException {
        return array == null ? null : (String[]) array.getArray();
    }

    /** Null becomes not a number. */
    static double @Nullable [] amounts(@Nullable Array array) throws SQLException {
        if (array == null) {
            return null;
        }
        @Nullable Double[] stored = (Double[]) array.getArray();
        double[] amounts = new double[stored.length];
        for (int i = 0; i < stored.length; i++) {
            Double amount = stored[i];
            amounts[i] = amount == null ? Double.NaN : amount;
        }
        return amounts;
    }

    /** A column in the order of its edition's communes. */
    @SuppressWarnings("ArrayRecordComponent") // Read once and put in another order; never compared.
    private record Stored(String[] codes, double @Nullable [] amounts, @Nullable String @Nullable [] words) {
        double[] align(double[] values, Gazetteer gazetteer) {
            double[] aligned = new double[gazetteer.size()];
            Arrays.fill(aligned, Double.NaN);
            for (int i = 0; i < Math.min(codes.length, values.length); i++) {
                Optional<Integer> place = gazetteer.find(codes[i]);
                if (place.isPresent()) {
                    aligned[place.get()] = values[i];
                }
            }
            return aligned;
        }

        @Nullable
        String[] align(@Nullable String[] values, Gazetteer gazetteer) {
            @Nullable String[] aligned = new String[gazetteer.size()];
            for (int i = 0; i < Math.min(codes.length, values.length); i++) {
                Optional<Integer> place = gazetteer.find(codes[i]);
                if (place.isPresent()) {
                    aligned[place.get()] = values[i];
                }
            }
            return aligned;
        }
    }
}
