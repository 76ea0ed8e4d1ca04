package com.vivrou.territory.domain;

import com.vivrou.kernel.Fingerprint;
import com.vivrou.kernel.OwningDatabase;
import com.vivrou.territory.DataSet;
import com.vivrou.territory.Edition;
import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.ImportProgress;
import com.vivrou.territory.ImportProgress.Stage;
import com.vivrou.territory.Imports;
import com.vivrou.territory.intake.dataset.Checking;
import com.vivrou.territory.intake.dataset.Declaration;
import com.vivrou.territory.intake.dataset.Declarations;
import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.dataset.Harvest;
import com.vivrou.territory.intake.dataset.ImportFindings;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file from its producer to the atlas: read, checked, staged, published. Two connections: one holds the lock and
 * says where the import stands, the other writes the figures in one transaction, so that whatever ends the process
 * leaves either nothing or an edition that nobody is shown.
 */
@ApplicationScoped
public class Importing implements Imports {
    private static final String COG = "cog";
    private static final long LOCK = 7_305_021_944L;
    private static final double LEAST_KEPT = 0.9;
    private static final int CHUNK = 1024 * 1024;

    private final Declarations declarations = Declarations.load();

    @Inject
    private OwningDatabase database;

    /** For the container. */
    Importing() {}

    /** For the command line, which has no container. */
    public Importing(OwningDatabase database) {
        this.database = database;
    }

    @Override
    public List<DataSet> dataSets() {
        return declarations.list().stream().map(Declaration::dataSet).toList();
    }

    @Override
    public Optional<DataSet> find(String key) {
        return declarations.find(key).map(Declaration::dataSet);
    }

    @Override
    public Edition run(ImportOrder order, ImportProgress progress) {
        Declaration declaration = declarations
                .find(order.dataSet())
                .orElseThrow(() -> new IllegalArgumentException("There is no data set " + order.dataSet() + "."));
        progress.at(Stage.OPENING, 0, 0);
        try (Connection desk = database.open();
                Connection work = database.open()) {
            lock(desk);
            work.setAutoCommit(false);
            return new Run(declarations, declaration, order, progress, new EditionStore(desk), work).go();
        } catch (SQLException e) {
            throw new IllegalStateException("The import of " + order.dataSet() + " could not be written.", e);
        }
    }

    @Override
    public List<Edition> published() {
        return asking(EditionStore::published);
    }

    @Override
    public Map<Integer, Integer> coverage() {
        return asking(EditionStore::coverage);
    }

    @Override
    public List<Edition> history(String dataSet) {
        return asking(editions -> editions.history(dataSet));
    }

    @Override
    public Optional<Edition> findEdition(int id) {
        return asking(editions -> editions.find(id));
    }

    @Override
    public Optional<Edition> findRunning() {
        return asking(editions -> editions.findRunning(LOCK));
    }

    @Override
    public boolean putBack(int edition, String by) {
        try (Connection connection = database.open()) {
            lock(connection);
            connection.setAutoCommit(false);
            EditionStore editions = new EditionStore(connection);
            boolean isThere = editions.find(edition).filter(Edition::restorable).isPresent();
            if (isThere) {
                editions.publish(edition, by);
            }
            connection.commit();
            return isThere;
        } catch (SQLException e) {
            throw new IllegalStateException("The edition could not be put back.", e);
        }
    }

    private <T> T asking(Question<T> question) {
        try (Connection connection = database.open()) {
            return question.ask(new EditionStore(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The editions could not be read.", e);
        }
    }

    /** Until the connection ends, whichever way it ends. */
    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new ImportRunningException();
                }
            }
        }
    }

    private interface Question<T> {
        T ask(EditionStore editions) throws SQLException;
    }

    /** One import. */
    private static final class Run {
        private final Declarations declarations;
        private final Declaration declaration;
        private final ImportOrder order;
        private final ImportProgress progress;
        private final EditionStore editions;
        private final Connection work;
        private final ImportFindings findings = new ImportFindings();

        Run(
                Declarations declarations,
                Declaration declaration,
                ImportOrder order,
                ImportProgress progress,
                EditionStore editions,
                Connection work) {
            this.declarations = declarations;
            this.declaration = declaration;
            this.order = order;
            this.progress = progress;
            this.editions = editions;
            this.work = work;
        }

        Edition go() throws SQLException {
            editions.sweep();
            String checksum = checksum(order.file());
            Optional<Edition> shown = editions.findPublished(declaration.key());
            if (!order.isAgain() && shown.isPresent() && shown.get().checksum().equals(checksum)) {
                progress.at(Stage.DONE, shown.get().rowsRead(), 1);
                return shown.get();
            }
            int edition = editions.begin(order, checksum);
            @Nullable Harvest harvest = null;
            try {
                Gazetteer gazetteer = ColumnStore.gazetteer(work);
                harvest = read(edition, gazetteer);
                progress.at(Stage.CHECKING, harvest.rowsRead(), 1);
                Checking.check(
                        declaration,
                        harvest,
                        findings,
                        indicator -> ColumnStore.amounts(work, declaration, indicator, gazetteer));
                checkSize(harvest, shown);
                boolean isOlder = isOlder(harvest, shown);
                if (!findings.hasErrors()) {
                    stage(edition, gazetteer, harvest);
                    publish(edition, harvest, isOlder);
                }
            } catch (Refusal e) {
                findings.add(e);
            }
            if (findings.hasErrors()) {
                work.rollback();
                editions.refuse(edition, harvest, findings.list());
            }
            progress.at(Stage.DONE, harvest == null ? 0 : harvest.rowsRead(), 1);
            return editions.find(edition).orElseThrow();
        }

        private Harvest read(int edition, Gazetteer gazetteer) {
            for (String needed : declaration.needs()) {
                if (needed.equals(COG) ? gazetteer.size() == 0 : isUnpublished(needed)) {
                    throw new Refusal(ImportProblem.NEEDS_ANOTHER_DATA_SET, needed);
                }
            }
            CopyingRows rows = new CopyingRows(work, edition);
            try (SourceFile file = new SourceFile(order.file(), order.fileName(), declaration)) {
                Intake intake = new Intake(
                        declaration,
                        gazetteer,
                        ColumnStore.published(work, declarations, gazetteer),
                        rows,
                        findings,
                        order.year(),
                        read -> progress.at(Stage.READING, read, file.share()));
                try {
                    Declarations.reader(declaration).read(file, intake);
                    file.tell(findings);
                } catch (IOException e) {
                    throw file.refusal(e, 0);
                }
                return intake.finish();
            } catch (IOException e) {
                throw new Refusal(ImportProblem.FILE_UNREADABLE, String.valueOf(e.getMessage()));
            } finally {
                // Also of a refused file: a connection that still copies can do nothing else, not even roll back.
                rows.end();
            }
        }

        private boolean isUnpublished(String dataSet) {
            try {
                return editions.findPublished(dataSet).isEmpty();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void stage(int edition, Gazetteer gazetteer, Harvest harvest) throws SQLException {
            progress.at(Stage.STORING, harvest.rowsRead(), 1);
            try {
                ColumnStore.write(work, edition, declaration, harvest);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            new EditionStore(work).stage(edition, harvest, gazetteer.codes(), findings.list());
            work.commit();
        }

        private void publish(int edition, Harvest harvest, boolean isOlder) throws SQLException {
            progress.at(Stage.PUBLISHING, harvest.rowsRead(), 1);
            EditionStore swap = new EditionStore(work);
            if (isOlder) {
                swap.setAside(edition);
            } else {
                swap.publish(edition, order.by());
            }
            swap.forgetOld(declaration.key());
            work.commit();
        }

        /** What is no figure of communes is compared by its number of rows: half a code of communes is a cut file. */
        private void checkSize(Harvest harvest, Optional<Edition> shown) {
            long before = shown.map(Edition::rowsKept).orElse(0L);
            if (harvest.columns().isEmpty() && harvest.rowsKept() < LEAST_KEPT * before) {
                findings.add(ImportProblem.COMMUNES_LOST, 0, "", before + " → " + harvest.rowsKept());
            }
        }

        /** An older year is kept aside: what is shown stays newer. */
        private boolean isOlder(Harvest harvest, Optional<Edition> shown) {
            OptionalInt before = shown.map(Edition::year).orElseGet(OptionalInt::empty);
            boolean isOlder = before.isPresent()
                    && harvest.year().isPresent()
                    && harvest.year().getAsInt() < before.getAsInt();
            if (isOlder) {
                findings.add(
                        ImportProblem.OLDER_THAN_PUBLISHED,
                        0,
                        "",
                        harvest.year().getAsInt() + " < " + before.getAsInt());
            }
            return isOlder;
        }

        private static String checksum(Path file) {
            MessageDigest pieces = Fingerprint.begin();
            byte[] piece = new byte[CHUNK];
            try (InputStream content = Files.newInputStream(file)) {
                for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                    pieces.update(piece, 0, read);
                }
                return Fingerprint.end(pieces);
            } catch (IOException e) {
                return "";
            }
        }
    }
}
