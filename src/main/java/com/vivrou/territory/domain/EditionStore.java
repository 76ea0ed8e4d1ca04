package com.vivrou.territory.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.territory.Edition;
import com.vivrou.territory.EditionState;
import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.intake.dataset.Harvest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Editions and the pointers to those that are shown, in plain SQL on a connection of the owner. */
final class EditionStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What is shown and the two before it. */
    private static final int KEPT = 3;

    private static final String SELECT =
            """
            select e.id, e.data_set, e.state, e.year, e.cog_year, e.file_name, e.checksum, e.rows_read, e.rows_kept,
                   e.findings, e.imported_by, e.started_at, coalesce(e.finished_at, e.started_at) finished_at,
                   e.state = 'SUPERSEDED' and e.codes is not null restorable
            from reference_edition e
            """;

    private final Connection connection;

    EditionStore(Connection connection) {
        this.connection = connection;
    }

    int begin(ImportOrder order, String checksum) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into reference_edition (data_set, state, file_name, checksum, imported_by)"
                        + " values (?, 'READING', ?, ?, ?) returning id")) {
            insert.setString(1, order.dataSet());
            insert.setString(2, order.fileName());
            insert.setString(3, checksum);
            insert.setString(4, order.by());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    void stage(int edition, Harvest harvest, List<String> codes, List<ImportFinding> findings) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update reference_edition set state = 'STAGED', year = ?, cog_year = ?, rows_read = ?, rows_kept = ?,"
                        + " codes = ?, findings = ? where id = ?")) {
            setYear(update, 1, harvest.year());
            update.setInt(2, harvest.cogYear());
            update.setLong(3, harvest.rowsRead());
            update.setLong(4, harvest.rowsKept());
            update.setArray(5, connection.createArrayOf("text", codes.toArray()));
            update.setString(6, write(findings));
            update.setInt(7, edition);
            update.executeUpdate();
        }
    }

    void refuse(int edition, @Nullable Harvest harvest, List<ImportFinding> findings) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update reference_edition set state = 'REFUSED', year = ?, rows_read = ?, rows_kept = ?, findings = ?,"
                        + " finished_at = now() where id = ?")) {
            setYear(update, 1, harvest == null ? OptionalInt.empty() : harvest.year());
            update.setLong(2, harvest == null ? 0 : harvest.rowsRead());
            update.setLong(3, harvest == null ? 0 : harvest.rowsKept());
            update.setString(4, write(findings));
            update.setInt(5, edition);
            update.executeUpdate();
        }
    }

    /** One swap: before it the old edition is shown, after it the new one. */
    void publish(int edition, String by) throws SQLException {
        run(
                "update reference_edition set state = 'SUPERSEDED' where state = 'PUBLISHED'"
                        + " and data_set = (select data_set from reference_edition where id = ?)",
                edition);
        run(
                "update reference_edition set state = 'PUBLISHED', finished_at = coalesce(finished_at, now())"
                        + " where id = ?",
                edition);
        try (PreparedStatement swap =
                connection.prepareStatement("insert into reference_published (data_set, edition_id, published_by)"
                        + " select data_set, id, ? from reference_edition where id = ?"
                        + " on conflict (data_set) do update set edition_id = excluded.edition_id,"
                        + " published_at = now(), published_by = excluded.published_by")) {
            swap.setString(1, by);
            swap.setInt(2, edition);
            swap.executeUpdate();
        }
    }

    /** Keeps the edition aside: it passed, and something newer is shown. */
    void setAside(int edition) throws SQLException {
        run("update reference_edition set state = 'SUPERSEDED', finished_at = now() where id = ?", edition);
    }

    /** What imports left behind whose process ended before they did. Only under the lock of imports. */
    void sweep() throws SQLException {
        for (int edition : numbers("select id from reference_edition where state in ('READING', 'STAGED')")) {
            forget(edition);
            run("update reference_edition set state = 'INTERRUPTED', finished_at = now() where id = ?", edition);
        }
    }

    /** Forgets the figures of editions that are too old to be put back. */
    void forgetOld(String dataSet) throws SQLException {
        String old = "select id from reference_edition where data_set = ? and codes is not null"
                + " order by state = 'PUBLISHED' desc, id desc offset ?";
        for (int edition : numbers(old, dataSet, KEPT)) {
            forget(edition);
        }
    }

    private void forget(int edition) throws SQLException {
        for (String table : Tables.OF_AN_EDITION) {
            run("delete from " + table + " where edition_id = ?", edition);
        }
        run("update reference_edition set codes = null where id = ?", edition);
    }

    Optional<Edition> find(int id) throws SQLException {
        return list(SELECT + " where e.id = ?", id).stream().findFirst();
    }

    /** What is being imported while this lock is held. */
    Optional<Edition> findRunning(long lock) throws SQLException {
        return list(
                        SELECT + " where e.state in ('READING', 'STAGED') and exists (select from pg_locks"
                                + " where locktype = 'advisory' and granted and objsubid = 1"
                                + " and database = (select oid from pg_database where datname = current_database())"
                                + " and (classid::bigint << 32 | objid::bigint) = ?) order by e.id desc",
                        lock)
                .stream()
                .findFirst();
    }

    Optional<Edition> findPublished(String dataSet) throws SQLException {
        return list(SELECT + " join reference_published p on p.edition_id = e.id where p.data_set = ?", dataSet)
                .stream()
                .findFirst();
    }

    List<Edition> published() throws SQLException {
        return list(SELECT + " join reference_published p on p.edition_id = e.id order by e.data_set");
    }

    /** Of the communes that the published editions know something of, by edition: the widest column counts. */
    Map<Integer, Integer> coverage() throws SQLException {
        Map<Integer, Integer> coverage = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        """
                        select edition_id, max(known)
                        from (select edition_id, cardinality(array_remove(amounts, null)) known from reference_column
                              union all
                              select edition_id, cardinality(array_remove(words, null)) from reference_column
                              union all
                              select edition_id, cardinality(array_remove(amounts, null))
                              from reference_share_alike_column
                              union all
                              select edition_id, cardinality(array_remove(words, null))
                              from reference_share_alike_column
                              union all
                              select edition_id, count(*) from reference_place group by edition_id
                              union all
                              select edition_id, count(*) from reference_outline group by edition_id) stored
                        join reference_published using (edition_id)
                        where known is not null
                        group by edition_id
                        """);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                coverage.put(row.getInt(1), row.getInt(2));
            }
        }
        return coverage;
    }

    List<Edition> history(String dataSet) throws SQLException {
        return list(SELECT + " where e.data_set = ? order by e.id desc", dataSet);
    }

    private List<Edition> list(String query, Object... values) throws SQLException {
        List<Edition> editions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    editions.add(edition(row));
                }
            }
        }
        return editions;
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getInt("id"),
                row.getString("data_set"),
                EditionState.valueOf(row.getString("state")),
                year(row, "year"),
                year(row, "cog_year"),
                row.getString("file_name"),
                row.getString("checksum"),
                row.getLong("rows_read"),
                row.getLong("rows_kept"),
                readFindings(row.getString("findings")),
                row.getString("imported_by"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getBoolean("restorable"));
    }

    private static OptionalInt year(ResultSet row, String column) throws SQLException {
        int year = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment.toInstant();
    }

    private static void setYear(PreparedStatement statement, int position, OptionalInt year) throws SQLException {
        statement.setObject(position, year.isPresent() ? year.getAsInt() : null, Types.INTEGER);
    }

    private List<Integer> numbers(String query, Object... values) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getInt(1));
                }
            }
        }
        return numbers;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String write(List<ImportFinding> findings) {
        try {
            return JSON.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings are plain records.", e);
        }
    }

    private static List<ImportFinding> readFindings(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<ImportFinding>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The findings of an import are not readable.", e);
        }
    }

    /** What an edition owns, so that nothing of it stays behind. */
    private static final class Tables {
        static final List<String> OF_AN_EDITION = List.of(
                "reference_column",
                "reference_share_alike_column",
                "reference_label",
                "reference_place",
                "reference_outline",
                "reference_job",
                "reference_share_alike_station");
    }
}
