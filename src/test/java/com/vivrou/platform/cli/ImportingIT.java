package com.vivrou.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.FreshDatabase;
import com.vivrou.platform.cli.AdminProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to an import, the atlas is as before or as after, never in between; and what broke off can be run
 * again. Real processes of the command line, killed and cut off while a lock of the test holds them in each stage.
 */
class ImportingIT {
    private static final String TABLES_OF_AN_EDITION =
            "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'edition_id'"
                    + " where c.relkind = 'r' and c.relname like 'reference%' and c.relname <> 'reference_published'";

    @TempDir
    private static Path folder = Path.of("");

    private static FreshDatabase database = DevStack.get().freshDatabase("importing");
    private static ImportFiles files = new ImportFiles(folder);

    /** Where an import is held, by a lock that only this stage needs, and the words with which it says so. */
    enum Stage {
        READING("cog", "lock table reference_place in exclusive mode", "Reading"),
        STORING("filosofi", "lock table reference_column in exclusive mode", "Storing"),
        PUBLISHING("filosofi", "select * from reference_published for update", "Publishing");

        private final String dataSet;
        private final String lock;
        private final String words;

        Stage(String dataSet, String lock, String words) {
            this.dataSet = dataSet;
            this.lock = lock;
            this.words = words;
        }

        String[] command() {
            Path file = dataSet.equals("cog") ? files.communes() : files.incomes(2021, 15_000);
            return new String[] {"import", dataSet, file.toString(), "--again"};
        }
    }

    @BeforeAll
    static void publishFirstEditions() {
        files = new ImportFiles(folder);
        assertThat(run("import", "cog", files.communes().toString()).exit()).isZero();
        assertThat(importIncomes(2020, 14_000).exit()).isZero();
    }

    @AfterAll
    static void leave() throws Exception {
        database.close();
    }

    @BeforeEach
    void nothingIsHeld() throws SQLException {
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void killedAtAnyStageItLeavesTheAtlasAndCanBeRunAgain(Stage stage) throws SQLException {
        Map<String, String> before = shown();
        try (Connection lock = held(stage.lock);
                AdminProcess process = AdminProcess.start(database, stage.command())) {
            awaitHeld(process);
            assertThat(process.says()).contains(stage.words);
            assertThat(states()).containsAnyOf("READING", "STAGED");
            process.kill();
            lock.rollback();
        }
        assertThat(shown()).isEqualTo(before);
        Ended again = run(stage.command());
        assertThat(again.exit()).as(again.says()).isZero();
        assertThat(states()).doesNotContain("READING", "STAGED").contains("INTERRUPTED");
        assertThat(orphans()).isEmpty();
        assertThat(shown()).isNotEqualTo(before);
    }

    @Test
    void aConnectionLostInTheMiddleIsToldWithoutATrace() throws SQLException {
        Map<String, String> before = shown();
        try (Connection lock = held(Stage.STORING.lock);
                AdminProcess process = AdminProcess.start(database, Stage.STORING.command())) {
            awaitHeld(process);
            cutOff(waiting());
            Ended ended = process.await();
            assertThat(ended.exit()).as(ended.says()).isEqualTo(Exit.BROKEN_OFF.code());
            assertThat(ended.says()).contains("has not changed").doesNotContain("Exception", "\tat ");
            lock.rollback();
        }
        assertThat(shown()).isEqualTo(before);
        assertThat(run(Stage.STORING.command()).exit()).isZero();
        assertThat(orphans()).isEmpty();
    }

    @Test
    void whileOneImportRunsAnotherOneIsRefusedAndNobodySeesIt() throws SQLException {
        Map<String, String> before = shown();
        try (Connection lock = held(Stage.PUBLISHING.lock);
                AdminProcess first = AdminProcess.start(database, Stage.PUBLISHING.command())) {
            awaitHeld(first);
            Ended second = run("import", "cog", files.communes().toString(), "--again");
            assertThat(second.exit()).isEqualTo(Exit.BUSY.code());
            assertThat(second.says()).contains("Another import is running");
            assertThat(run("status").says()).contains("An import is running: filosofi");
            // Checked and stored, yet not shown: neither to the owner nor to the role that serves territories.
            assertThat(states()).contains("STAGED");
            assertThat(shown()).isEqualTo(before);
            try (Connection runtime = database.runtimeConnection()) {
                assertThat(shown(runtime)).isEqualTo(before);
            }
            lock.rollback();
            assertThat(first.await().exit()).isZero();
        }
        assertThat(shown()).isNotEqualTo(before);
        assertThat(run("status").says()).contains("No import is running");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws SQLException {
        importIncomes(2021, 15_500);
        Map<String, String> before = shown();
        List<String> states = states();
        Ended again = importIncomes(2021, 15_500);
        assertThat(again.exit()).isZero();
        assertThat(again.says()).contains("published one already");
        assertThat(shown()).isEqualTo(before);
        assertThat(states()).isEqualTo(states);
    }

    @Test
    void editionsArePutBackAndForthUntilTheirFiguresAreForgotten() throws SQLException {
        importIncomes(2021, 16_000);
        String first = published("filosofi");
        String figures = shown().get("reference_column");
        importIncomes(2021, 16_500);
        String second = published("filosofi");
        assertThat(shown().get("reference_column")).isNotEqualTo(figures);

        assertThat(run("put-back", first).exit()).isZero();
        assertThat(published("filosofi")).isEqualTo(first);
        assertThat(shown().get("reference_column")).isEqualTo(figures);
        assertThat(run("put-back", second).exit()).isZero();
        assertThat(published("filosofi")).isEqualTo(second);

        importIncomes(2021, 17_000);
        importIncomes(2021, 17_500);
        Ended tooOld = run("put-back", first);
        assertThat(tooOld.exit()).isEqualTo(Exit.REFUSED.code());
        assertThat(tooOld.says()).contains("not kept any more");
        assertThat(run("put-back", "999999").exit()).isEqualTo(Exit.USAGE.code());
        assertThat(run("history", "filosofi").says()).contains("can be put back", "Published, year 2021");
        assertThat(orphans()).isEmpty();
    }

    @Test
    void whatIsDoneInATerminalStandsInThePlatformsJournal() throws SQLException {
        assertThat(run("import", "cog", files.communes().toString(), "--again").exit())
                .isZero();
        try (Connection connection = database.ownerConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select actor, action from platform_journal"
                        + " where target = 'cog' order by at desc, action desc limit 2")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).endsWith("(terminal)");
            assertThat(row.getString(2)).isEqualTo("import.published");
            assertThat(row.next()).isTrue();
            assertThat(row.getString(2)).isEqualTo("import.begun");
        }
    }

    @Test
    void anOlderYearIsKeptAside() throws SQLException {
        importIncomes(2021, 18_000);
        Map<String, String> before = shown();
        Ended older = importIncomes(2019, 17_000);
        assertThat(older.exit()).isZero();
        assertThat(older.says()).contains("Kept aside, year 2019");
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void aRefusedFileKeepsTheOldEditionAndSaysWhy() throws IOException, SQLException {
        Map<String, String> before = shown();
        refused("archive ends before its end", files.cut(files.incomes(2021, 19_000)));
        refused("web page", files.errorPage());
        refused("column", files.otherTable());
        refused("were left out", files.incomes(2021, 900_000));
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        refused("empty", empty);
        assertThat(shown()).isEqualTo(before);
        assertThat(orphans()).isEmpty();
    }

    @Test
    void theRuntimeRoleMayReadReferenceDataAndNotWriteThem() throws SQLException {
        List<String> tables =
                ask("select relname from pg_class where relkind = 'r' and relname like 'reference%' order by 1");
        assertThat(tables).contains("reference_column", "reference_published", "reference_share_alike_column");
        try (Connection connection = database.runtimeConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                for (String command : List.of("insert into %s default values", "delete from %s", "truncate %s")) {
                    assertThatThrownBy(() -> statement.execute(command.formatted(table)))
                            .as(command.formatted(table))
                            .hasMessageContaining("permission denied");
                }
                String column = ask("select attname from pg_attribute where attnum = 1 and attrelid = '" + table
                                + "'::regclass")
                        .get(0);
                assertThatThrownBy(() -> statement.execute("update " + table + " set " + column + " = " + column))
                        .as("update %s", table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static void refused(String words, Path file) {
        Ended ended = run("import", "filosofi", file.toString());
        assertThat(ended.exit()).as(ended.says()).isEqualTo(Exit.REFUSED.code());
        assertThat(ended.says()).contains("Refused", words).doesNotContain("Exception");
    }

    private static Ended importIncomes(int year, int lowest) {
        return run("import", "filosofi", files.incomes(year, lowest).toString());
    }

    private static Ended run(String... arguments) {
        return AdminProcess.run(database, arguments);
    }

    private static Connection held(String lock) throws SQLException {
        Connection connection = database.ownerConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(lock);
        }
        return connection;
    }

    private static void awaitHeld(AdminProcess process) throws SQLException {
        for (int tries = 0; waiting().isEmpty(); tries++) {
            assertThat(process.isAlive()).as(process.says()).isTrue();
            assertThat(tries).as(process.says()).isLessThan(600);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Server processes that a lock holds. */
    private static List<String> waiting() throws SQLException {
        return ask("select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
    }

    private static void cutOff(List<String> processes) throws SQLException {
        for (String process : processes) {
            assertThat(ask("select pg_terminate_backend(" + process + ")")).containsExactly("t");
        }
    }

    private static List<String> states() throws SQLException {
        return ask("select state from reference_edition order by id");
    }

    private static String published(String dataSet) throws SQLException {
        return ask("select edition_id from reference_published where data_set = '" + dataSet + "'")
                .get(0);
    }

    /** Rows of editions that nobody can be shown. */
    private static List<String> orphans() throws SQLException {
        List<String> orphans = new ArrayList<>();
        for (String table : ask(TABLES_OF_AN_EDITION)) {
            orphans.addAll(ask("select distinct '" + table + " of a ' || e.state from " + table
                    + " join reference_edition e on e.id = edition_id"
                    + " where e.state not in ('PUBLISHED', 'SUPERSEDED') or e.codes is null"));
        }
        return orphans;
    }

    private static Map<String, String> shown() throws SQLException {
        try (Connection connection = database.ownerConnection()) {
            return shown(connection);
        }
    }

    /** A checksum over all published rows, for each table. */
    private static Map<String, String> shown(Connection connection) throws SQLException {
        Map<String, String> shown = new TreeMap<>();
        shown.put("reference_published", checksum(connection, "reference_published t"));
        shown.put(
                "reference_edition",
                checksum(connection, "reference_edition t join reference_published p on p.edition_id = t.id"));
        for (String table : ask(TABLES_OF_AN_EDITION)) {
            shown.put(table, checksum(connection, table + " t join reference_published using (edition_id)"));
        }
        return shown;
    }

    private static String checksum(Connection connection, String rows) throws SQLException {
        return ask(
                        connection,
                        "select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) from " + rows)
                .get(0);
    }

    private static List<String> ask(String query) throws SQLException {
        try (Connection connection = database.ownerConnection()) {
            return ask(connection, query);
        }
    }

    private static List<String> ask(Connection connection, String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                answers.add(row.getString(1));
            }
        }
        return answers;
    }
}
