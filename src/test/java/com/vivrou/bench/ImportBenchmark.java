package com.vivrou.bench;

import com.vivrou.devstack.FreshDatabase;
import com.vivrou.kernel.OwningDatabase;
import com.vivrou.kernel.Settings;
import com.vivrou.territory.Edition;
import com.vivrou.territory.EditionState;
import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.ImportProgress;
import com.vivrou.territory.domain.Importing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.PGConnection;

/**
 * A whole import, from the file to the atlas, beside {@code psql \copy} of the same rows into a table without any index on
 * the same server. {@code importing} has to stay under 2.5 times {@code psql}; {@code copying} is the same COPY without
 * the start of a process.
 *
 * <p>The file has as many rows as the map of rents (139 600), in its layout.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(1)
public class ImportBenchmark {
    private static final int DEPARTMENTS = 95;
    private static final int COMMUNES = 371;
    private static final int CORSICA = 20;
    private static final List<String> SORTS = List.of("appartement", "t1t2", "t3plus", "maison");
    private static final String COPY = "bench_rents from %s with (format csv, delimiter ';', header)";

    private FreshDatabase database = FreshDatabase.alone("import_bench");
    private Importing importing = new Importing(new OwningDatabase(new Settings(name -> Optional.empty())));
    private Path rents = Path.of("");

    @Setup(Level.Trial)
    public void publishCommunes() throws IOException, SQLException {
        importing = new Importing(new OwningDatabase(database.settings()));
        Path folder = Files.createTempDirectory("import-bench");
        StringBuilder communes = new StringBuilder("TYPECOM,COM,REG,DEP,LIBELLE,COMPARENT\n");
        StringBuilder rows =
                new StringBuilder("code_insee;code_departement;LIBGEO;type_logement;loypredm2;nbobs_com\n");
        for (int department = 1; department <= DEPARTMENTS; department++) {
            for (int commune = 1; commune <= COMMUNES && department != CORSICA; commune++) {
                String code = String.format("%02d%03d", department, commune);
                communes.append("COM,%s,84,%s,Bourg %s,\n".formatted(code, code.substring(0, 2), code));
                for (String sort : SORTS) {
                    rows.append("%s;%s;Bourg %s;%s;%d.%d;%d\n"
                            .formatted(
                                    code,
                                    code.substring(0, 2),
                                    code,
                                    sort,
                                    8 + commune % 9,
                                    100_000 + commune * department,
                                    commune % 40));
                }
            }
        }
        Path cog = Files.writeString(folder.resolve("v_commune_2026.csv"), communes);
        rents = Files.writeString(folder.resolve("carte-loyers-2025.csv"), rows);
        publish("cog", cog);
        execute("create table bench_rents (c1 text, c2 text, c3 text, c4 text, c5 text, c6 text)");
    }

    @Setup(Level.Invocation)
    public void empty() throws SQLException {
        execute("truncate bench_rents");
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        database.close();
    }

    @Benchmark
    public Edition importing() {
        return publish("rents", rents);
    }

    @Benchmark
    public long copying() throws SQLException, IOException {
        try (Connection connection = database.ownerConnection();
                InputStream content = Files.newInputStream(rents)) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + COPY.formatted("stdin"), content);
        }
    }

    @Benchmark
    public int psql() throws IOException, InterruptedException {
        Map<String, String> settings = database.values();
        String address = settings.getOrDefault("vivrou.database.url", "").replaceFirst("^jdbc:", "");
        ProcessBuilder command = new ProcessBuilder(
                "psql",
                "--quiet",
                "--username=" + settings.get("vivrou.database.owner.user"),
                "--command=\\copy " + COPY.formatted("'" + rents + "'"),
                address.replaceFirst("\\?.*", ""));
        command.environment().put("PGPASSWORD", settings.getOrDefault("vivrou.database.owner.password", ""));
        int exit = command.inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("psql ended with " + exit + ".");
        }
        return exit;
    }

    private Edition publish(String dataSet, Path file) {
        Edition edition = importing.run(
                new ImportOrder(dataSet, file, String.valueOf(file.getFileName()), OptionalInt.empty(), "bench", true),
                ImportProgress.NONE);
        if (edition.state() != EditionState.PUBLISHED) {
            throw new IllegalStateException(edition.findings().toString());
        }
        return edition;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.ownerConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
