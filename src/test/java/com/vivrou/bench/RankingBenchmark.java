package com.vivrou.bench;

import com.vivrou.matching.engine.Contest;
import com.vivrou.matching.engine.Outcome;
import com.vivrou.matching.engine.Term;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A full ranking for two adults over 30 criteria with a few holes in the data and two musts: scores, coverage, standings,
 * order and ranks, and each adult's own ranks. Beside it the bare loop: the weighted sums of the same utilities over
 * plain arrays, sorted. For the country the ranking has to stay under 5 ms and twice the bare loop, for a territory under
 * 60 µs; {@code gc.alloc.rate.norm} has to stay under 2 MB for the country.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class RankingBenchmark {
    private static final int PLACE_BITS = 16;

    /** All communes of France, or those of a large territory. */
    @Param({"34875", "150"})
    private int communes;

    private List<Term> terms = List.of();
    private double[][] utilities = new double[0][];
    private double[][] weights = new double[0][];

    @Setup(Level.Trial)
    public void make() {
        SeededTerms seeded = SeededTerms.over(communes);
        terms = seeded.terms();
        weights = seeded.weights();
        utilities = Arrays.stream(seeded.utilities())
                .map(column -> Arrays.stream(column)
                        .map(utility -> Double.isNaN(utility) ? 0 : utility)
                        .toArray())
                .toArray(double[][]::new);
    }

    @Benchmark
    public Outcome ranking() {
        return Contest.of(communes, SeededTerms.ADULTS, terms);
    }

    @Benchmark
    public int rankingAndEachAdultsOwn() {
        Outcome outcome = Contest.of(communes, SeededTerms.ADULTS, terms);
        return outcome.rank(0, 0) + outcome.rank(1, 0);
    }

    /** Weighted sums and one sort, and nothing else: no unknown, no must, no ties, no second adult's own order. */
    @Benchmark
    public long[] bareLoop() {
        double[][] sums = new double[SeededTerms.ADULTS][communes];
        for (int adult = 0; adult < SeededTerms.ADULTS; adult++) {
            double[] sum = sums[adult];
            for (int criterion = 0; criterion < SeededTerms.CRITERIA; criterion++) {
                double weight = weights[adult][criterion];
                double[] column = utilities[criterion];
                for (int place = 0; place < sum.length; place++) {
                    sum[place] += weight * column[place];
                }
            }
        }
        long[] keys = new long[communes];
        for (int place = 0; place < communes; place++) {
            keys[place] = -(long) (Math.min(sums[0][place], sums[1][place]) * 1e6) << PLACE_BITS | place;
        }
        Arrays.sort(keys);
        return keys;
    }
}
