package com.vivrou.bench;

import com.vivrou.devstack.FreshDatabase;
import com.vivrou.matching.engine.Contest;
import com.vivrou.matching.engine.Outcome;
import com.vivrou.matching.engine.Term;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * The ranking of the country for two adults over 30 criteria, by the engine and as one prepared SQL query over a table of
 * the same utilities in PostgreSQL. The query counts and adds the ranks on the server, so that no row travels. The engine
 * has to be at least 20 times as fast.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class RankingSqlBenchmark {
    private static final int COMMUNES = 34_875;

    private final FreshDatabase database = FreshDatabase.alone("ranking_bench");
    private List<Term> terms = List.of();
    private Connection connection = open();
    private PreparedStatement query = prepare("select 1");

    @Setup(Level.Trial)
    public void fill() throws SQLException, IOException {
        SeededTerms seeded = SeededTerms.over(COMMUNES);
        terms = seeded.terms();
        double[][] utilities = seeded.utilities();
        StringBuilder rows = new StringBuilder();
        for (int place = 0; place < COMMUNES; place++) {
            rows.append(place);
            for (double[] column : utilities) {
                rows.append('\t').append(Double.isNaN(column[place]) ? "\\N" : String.valueOf(column[place]));
            }
            rows.append('\n');
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bench_utility (place int primary key, "
                    + each(criterion -> "c" + criterion + " float8", ", ") + ")");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy bench_utility from stdin",
                            new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
            statement.execute("vacuum analyze bench_utility");
        }
        query = prepare(sql());
        if (query() != engineSum()) {
            throw new IllegalStateException("The query ranks otherwise: " + query() + ", not " + engineSum());
        }
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        connection.close();
        database.close();
    }

    @Benchmark
    public Outcome engine() {
        return Contest.of(COMMUNES, SeededTerms.ADULTS, terms);
    }

    /** The sum of all ranks. */
    @Benchmark
    public long query() throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private long engineSum() {
        Outcome outcome = engine();
        return Arrays.stream(outcome.order()).mapToLong(outcome::rank).sum();
    }

    private String sql() {
        return "with scored as (select "
                + scores(0) + " as s0, " + scores(1) + " as s1, " + known(0) + " as k0, " + known(1) + " as k1"
                + " from bench_utility where c0 >= " + SeededTerms.LINE + " and c1 >= " + SeededTerms.LINE + "),"
                + " ranked as (select rank() over (order by floor(least(s0, s1) + 0.5) desc, floor(s0 + s1 + 0.5) desc)"
                + " as place from scored where k0 >= 0.8 and k1 >= 0.8)"
                + " select sum(place) from ranked";
    }

    /** On the same grid as the engine's: millionths of a point. */
    private String scores(int adult) {
        String sum = each(criterion -> weight(criterion, adult) + " * coalesce(c" + criterion + ", 0)", " + ");
        return "floor(100e6 * (" + sum + ") / " + total(adult) + " + 0.5) / 1e6";
    }

    private String known(int adult) {
        return "("
                + each(
                        criterion ->
                                "case when c" + criterion + " is null then 0 else " + weight(criterion, adult) + " end",
                        " + ")
                + ")::float8 / " + total(adult);
    }

    private int weight(int criterion, int adult) {
        return terms.get(criterion).weights()[adult];
    }

    private int total(int adult) {
        return terms.stream().mapToInt(term -> term.weights()[adult]).sum();
    }

    private static String each(IntFunction<String> of, String between) {
        return IntStream.range(0, SeededTerms.CRITERIA).mapToObj(of).collect(Collectors.joining(between));
    }

    private Connection open() {
        try {
            return database.ownerConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepare(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
