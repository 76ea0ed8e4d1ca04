package com.vivrou.territory.domain;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.intake.dataset.Declaration;
import com.vivrou.territory.intake.dataset.Declaration.Measured;
import com.vivrou.territory.intake.dataset.Declaration.Merge;
import com.vivrou.territory.intake.dataset.Declarations;
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
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.copy.PGCopyOutputStream;

/** Figures as the database keeps them: one row per edition and indicator, an array over the communes of the edition. */
final class ColumnStore {
    private static final int BUFFER = 256 * 1024;
    private static final int COLUMNS = 4;
    /** Tells the driver to ask for the binary format at once: as text, long arrays of numbers are slow on both sides. */
    private static final int BINARY_AT_ONCE = -1;

    private static final String SELECT =
            """
            select edition_id, codes, indicator, amounts, words
            from (select edition_id, indicator, amounts, words from reference_column
                  union all
                  select edition_id, indicator, amounts, words from reference_share_alike_column) stored
            join reference_published using (edition_id)
            join reference_edition on reference_edition.id = edition_id
            """;
    private static final String NEWEST_FIRST =
            " order by indicator, year desc nulls last, published_at desc, edition_id";

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
                "copy " + table(declaration)
                        + " (edition_id, indicator, amounts, words) from stdin with (format binary)",
                BUFFER)) {
            CopyBinary rows = new CopyBinary(stream);
            for (Harvest.Column column : harvest.columns()) {
                if (column.coverage() > 0) {
                    double[] amounts = column.amounts();
                    @Nullable String[] words = column.words();
                    rows.row(COLUMNS).cell(edition).cell(column.indicator());
                    if (amounts != null) {
                        rows.array(amounts).empty();
                    } else if (words != null) {
                        rows.empty().array(words);
                    }
                }
            }
            rows.end();
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
                ResultSet row = statement.executeQuery("select code, nullif(former, '{}') from reference_place"
                        + " join reference_published using (edition_id) where data_set = 'cog' order by code")) {
            while (row.next()) {
                communes.add(new Gazetteer.Entry(row.getString(1), List.of(texts(row.getArray(2)))));
            }
        }
        return new Gazetteer(communes);
    }

    /** What is published, for readers and checks, in the order of the gazetteer. */
    static Published published(Connection connection, Declarations declarations, Gazetteer gazetteer) {
        return new Published() {
            @Override
            public Optional<@Nullable String[]> words(String indicator) {
                return findPublished(connection, indicator, null).map(found -> found.wordsFor(gazetteer));
            }

            @Override
            public Optional<double[]> amounts(String indicator) {
                return findPublished(connection, indicator, null)
                        .map(found -> found.amountsFor(gazetteer, declarations.mergeOf(indicator)));
            }

            @Override
            public Map<String, String> stations() {
                return ColumnStore.stations(connection);
            }
        };
    }

    /** The published figures of an indicator that one data set brought. */
    static Optional<double[]> amounts(
            Connection connection, Declaration declaration, String indicator, Gazetteer gazetteer) {
        Merge merge = declaration.find(indicator).map(Measured::merge).orElse(Merge.FIRST);
        return findPublished(connection, indicator, declaration.key())
                .filter(found -> found.amounts() != null)
                .map(found -> found.amountsFor(gazetteer, merge));
    }

    private static Optional<StoredColumn> findPublished(
            Connection connection, String indicator, @Nullable String dataSet) {
        return query(
                        connection,
                        " where indicator = ? and (?::text is null or reference_published.data_set = ?)" + NEWEST_FIRST
                                + " limit 1",
                        indicator,
                        dataSet,
                        dataSet)
                .stream()
                .findFirst();
    }

    /** Every published column, the newest first among those of one indicator. */
    static List<StoredColumn> published(Connection connection) {
        return query(connection, NEWEST_FIRST);
    }

    private static List<StoredColumn> query(Connection connection, String condition, @Nullable Object... values) {
        List<StoredColumn> columns = new ArrayList<>();
        Map<Integer, String[]> codes = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT + condition)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i], Types.VARCHAR);
            }
            statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    int edition = row.getInt("edition_id");
                    String[] known = codes.get(edition);
                    String[] ofEdition = known == null ? texts(row.getArray("codes")) : known;
                    codes.put(edition, ofEdition);
                    columns.add(new StoredColumn(
                            edition,
                            row.getString("indicator"),
                            ofEdition,
                            amounts(row.getArray("amounts")),
                            nullableTexts(row.getArray("words"))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The published figures could not be read.", e);
        }
        return columns;
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
}
