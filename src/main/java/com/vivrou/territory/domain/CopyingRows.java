package com.vivrou.territory.domain;

import com.vivrou.territory.intake.dataset.Receiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Sends rows to the database by COPY while a file is read, in the transaction of its connection. */
final class CopyingRows implements Receiver {
    private static final int BUFFER = 256 * 1024;

    private final Connection connection;
    private final int edition;
    private boolean hasSamples;
    private @Nullable PGCopyOutputStream stream;
    private @Nullable CopyText rows;
    private String target = "";

    CopyingRows(Connection connection, int edition) {
        this.connection = connection;
        this.edition = edition;
    }

    @Override
    public void place(Place place) {
        send("reference_place (edition_id, code, name, department, region, postcodes, villages, former)", to -> to.cell(
                        edition)
                .cell(place.code())
                .cell(place.name())
                .cell(place.department())
                .cell(place.region())
                .cell(place.postcodes())
                .cell(place.villages())
                .cell(place.former()));
    }

    @Override
    public void outline(Outline outline) {
        send(
                "reference_outline (edition_id, code, geometry)",
                to -> to.cell(edition).cell(outline.code()).cell(outline.geometry()));
    }

    @Override
    public void job(Job job) {
        send("reference_job (edition_id, area, area_name, job, name, projects, difficult, seasonal)", to -> to.cell(
                        edition)
                .cell(job.area())
                .cell(job.areaName())
                .cell(job.code())
                .cell(job.name())
                .cell(job.projects())
                .cell(job.difficult())
                .cell(job.seasonal()));
    }

    @Override
    public void station(Station station) {
        send("reference_share_alike_station (edition_id, uic, code, name, latitude, longitude)", to -> to.cell(edition)
                .cell(station.uic())
                .cell(station.code())
                .cell(station.name())
                .cell(station.latitude())
                .cell(station.longitude()));
    }

    @Override
    public void sample(Sample sample) {
        if (!hasSamples) {
            end();
            execute("create temp table sample (indicator int, place int, value double precision) on commit drop");
            hasSamples = true;
        }
        send(
                "sample (indicator, place, value)",
                to -> to.cell(sample.indicator()).cell(sample.place()).cell(sample.value()));
    }

    @Override
    public Iterable<Median> medians() {
        end();
        List<Median> medians = new ArrayList<>();
        if (!hasSamples) {
            return medians;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select indicator, place,"
                        + " percentile_cont(0.5) within group (order by value), count(*)"
                        + " from sample group by indicator, place")) {
            while (row.next()) {
                medians.add(new Median(row.getInt(1), row.getInt(2), row.getDouble(3), row.getLong(4)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The medians could not be computed.", e);
        }
        return medians;
    }

    /** Ends the COPY under way, so that the connection can be used otherwise. */
    void end() {
        PGCopyOutputStream open = stream;
        stream = null;
        rows = null;
        target = "";
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void send(String into, Filling row) {
        try {
            CopyText to = rows(into);
            row.fill(to);
            to.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CopyText rows(String into) {
        CopyText open = rows;
        if (open != null && target.equals(into)) {
            return open;
        }
        end();
        try {
            PGCopyOutputStream begun = new PGCopyOutputStream(
                    connection.unwrap(PGConnection.class), "copy " + into + " from stdin", BUFFER);
            stream = begun;
            open = new CopyText(begun);
            rows = open;
            target = into;
            return open;
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be sent to " + into + ".", e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Filling {
        void fill(CopyText row);
    }
}
