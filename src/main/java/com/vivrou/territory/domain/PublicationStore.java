package com.vivrou.territory.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.kernel.OwningDatabase;
import com.vivrou.tenancy.TenantId;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Pack;
import com.vivrou.territory.PackIssue;
import com.vivrou.territory.PackReport;
import com.vivrou.territory.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes reference data in plain SQL, because the runtime role behind the entities may only read it. Each call is one
 * transaction of the owner: readers see the old vintage until the last row of the new one is there.
 */
@ApplicationScoped
class PublicationStore {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private OwningDatabase database;

    Publication publish(Pack pack, TenantId tenant) {
        return inTransaction(connection -> {
            run(
                    connection,
                    "select pg_advisory_xact_lock(hashtext(?))",
                    pack.profile().slug());
            run(connection, "select set_config('app.tenant', ?, true)", String.valueOf(tenant.value()));
            Optional<Integer> known = findPublication(connection, pack);
            int publication = known.isPresent() ? known.get() : insertPublication(connection, pack);
            if (known.isEmpty()) {
                insertIndicators(connection, publication, pack.indicators());
                insertCommunes(connection, publication, pack);
                insertFigures(connection, publication, pack.communes());
            }
            if (!isShown(connection, publication)) {
                show(connection, publication, pack.profile().slug());
            }
            return new Publication(
                    pack.checksum(), pack.communes().size(), importedAt(connection, publication), known.isEmpty());
        });
    }

    void keep(PackReport report) {
        inTransaction(connection -> run(
                connection,
                "insert into reference_pack_report (pack, issues) values (?, ?) "
                        + "on conflict (pack) do update set issues = excluded.issues, checked_at = now()",
                report.slug(),
                write(report.issues())));
    }

    Optional<PackReport> findReport(String slug) {
        return inTransaction(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select issues from reference_pack_report where pack = ?")) {
                query.setString(1, slug);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new PackReport(slug, readIssues(rows.getString(1))))
                            : Optional.empty();
                }
            }
        });
    }

    private static Optional<Integer> findPublication(Connection connection, Pack pack) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select id from reference_publication where pack = ? and checksum = ?")) {
            query.setString(1, pack.profile().slug());
            query.setString(2, pack.checksum());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getInt(1)) : Optional.empty();
            }
        }
    }

    private static int insertPublication(Connection connection, Pack pack) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into reference_publication (pack, vintage, checksum, contour_source) values (?, ?, ?, ?) returning id")) {
            insert.setString(1, pack.profile().slug());
            insert.setInt(2, pack.vintage());
            insert.setString(3, pack.checksum());
            insert.setString(4, pack.outlinesSource());
            try (ResultSet rows = insert.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static void insertIndicators(Connection connection, int publication, List<Indicator> indicators)
            throws SQLException {
        try (Batch rows = new Batch(
                        connection,
                        "insert into reference_indicator (publication_id, code, position, unit, producer, dataset, year,"
                                + " licence, url, grain, cog_year) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                Batch classes = new Batch(
                        connection,
                        "insert into reference_class (publication_id, indicator_code, value, name_fr, name_en)"
                                + " values (?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Indicator indicator : indicators) {
                rows.add(
                        publication,
                        indicator.code(),
                        position++,
                        indicator.unit(),
                        indicator.source().producer(),
                        indicator.source().dataset(),
                        indicator.source().year(),
                        indicator.source().licence(),
                        indicator.source().url(),
                        indicator.grain().name(),
                        indicator.cogYear());
                for (var each : indicator.classes().entrySet()) {
                    classes.add(
                            publication,
                            indicator.code(),
                            each.getKey(),
                            each.getValue().fr(),
                            each.getValue().en());
                }
            }
            rows.flush();
            classes.flush();
        }
    }

    private static void insertCommunes(Connection connection, int publication, Pack pack) throws SQLException {
        try (Batch rows = new Batch(
                        connection,
                        "insert into reference_commune (publication_id, code, name, slug, postcodes, epci_siren,"
                                + " epci_name, latitude, longitude) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                Batch contours = new Batch(
                        connection,
                        "insert into reference_contour (publication_id, commune_code, geometry) values (?, ?, ?)")) {
            for (Commune commune : pack.communes()) {
                rows.add(
                        publication,
                        commune.code(),
                        commune.name(),
                        commune.slug(),
                        String.join("|", commune.postcodes()),
                        commune.epciSiren(),
                        commune.epciName(),
                        commune.latitude(),
                        commune.longitude());
                String geometry = pack.outlines().get(commune.code());
                if (geometry != null) {
                    contours.add(publication, commune.code(), geometry);
                }
            }
            rows.flush();
            contours.flush();
        }
    }

    private static void insertFigures(Connection connection, int publication, List<Commune> communes)
            throws SQLException {
        try (Batch rows = new Batch(
                connection,
                "insert into reference_figure (publication_id, commune_code, indicator_code, amount, words)"
                        + " values (?, ?, ?, ?, ?)")) {
            for (Commune commune : communes) {
                for (Figure figure : commune.figures().values()) {
                    rows.add(
                            publication,
                            commune.code(),
                            figure.indicator().code(),
                            figure instanceof Figure.Amount amount ? amount.value() : null,
                            figure instanceof Figure.Words words ? words.value() : null);
                }
            }
            rows.flush();
        }
    }

    /** Whether this tenant, set in the transaction, shows the publication already. */
    private static boolean isShown(Connection connection, int publication) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select 1 from perimeter where publication_id = ? limit 1")) {
            query.setInt(1, publication);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void show(Connection connection, int publication, String pack) throws SQLException {
        run(connection, "delete from perimeter");
        run(
                connection,
                "insert into perimeter (commune_code, publication_id)"
                        + " select code, publication_id from reference_commune where publication_id = ?",
                publication);
        run(connection, "delete from reference_publication where pack = ? and id <> ?", pack, publication);
    }

    private static Instant importedAt(Connection connection, int publication) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select imported_at from reference_publication where id = ?")) {
            query.setInt(1, publication);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getObject(1, Timestamp.class).toInstant();
            }
        }
    }

    private static boolean run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.execute();
        }
    }

    private static String write(List<PackIssue> issues) {
        try {
            return JSON.writeValueAsString(issues);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Issues are plain text and numbers.", e);
        }
    }

    private static List<PackIssue> readIssues(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<PackIssue>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored report cannot be read: " + json, e);
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("Publishing reference data failed: " + e.getMessage(), e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Rows that go to the database a thousand at a time. */
    private static final class Batch implements AutoCloseable {
        private static final int ROWS = 1_000;

        private final PreparedStatement statement;
        private int waiting;

        Batch(Connection connection, String sql) throws SQLException {
            statement = connection.prepareStatement(sql);
        }

        void add(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == ROWS) {
                flush();
            }
        }

        void flush() throws SQLException {
            statement.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
